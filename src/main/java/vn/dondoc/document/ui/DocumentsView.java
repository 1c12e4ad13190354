package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.PhoneCards;
import vn.dondoc.common.ui.SearchField;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.document.DocumentFilter;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.DocumentRow;
import vn.dondoc.document.DocumentState;
import vn.dondoc.document.DocumentType;

/** Every document one may see, newest first. */
@Route("documents")
@PermitAll
@Menu(title = "menu.documents", order = 2, icon = "vaadin:file-text-o")
class DocumentsView extends Page implements BeforeEnterObserver {

    private final transient DocumentPages pages;
    private final transient Clock clock;
    private final boolean drafts;
    private final Grid<DocumentRow> grid;
    private final SearchField search = new SearchField(Texts.say("documents.search"));
    private final ComboBox<DocumentState> state = choice("documents.filter.state");
    private final ComboBox<DocumentType> type = choice("documents.filter.type");
    private final Span count = new Span();
    private transient DocumentFilter filter = DocumentFilter.ALL;

    DocumentsView(DocumentPages pages, DraftUnits units, Clock clock) {
        this.pages = pages;
        this.clock = clock;
        this.drafts = !units.mine().isEmpty();
        grid = Components.grid(Texts.say("documents.title"), Texts.say("documents.empty"));
        title(Texts.say("documents.title"));
        fill();
        if (drafts) {
            actions(Buttons.primary(Texts.say("document.act.draft"), DocumentsView::startDraft));
        }
        state.setItems(DocumentState.values());
        state.setItemLabelGenerator(StateLook::words);
        type.setItems(DocumentType.values());
        type.setItemLabelGenerator(Words::of);
        listen();
        add(new Toolbar(search, state, type).space().count(count), grid);
        columns();
    }

    private static <T> ComboBox<T> choice(String key) {
        ComboBox<T> box = new ComboBox<>();
        box.setPlaceholder(Texts.say(key));
        box.setAriaLabel(Texts.say(key));
        box.setClearButtonVisible(true);
        return box;
    }

    private static void startDraft() {
        UI.getCurrent().navigate("documents/new");
    }

    private void listen() {
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        state.addValueChangeListener(change -> changed(change.isFromClient()));
        type.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            DocumentFilter wanted = new DocumentFilter(
                    search.getValue(), state.getValue(), type.getValue(), null, filter.issuedSince());
            UI.getCurrent().navigate(DocumentsView.class, ListAddress.write(wanted));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = ListAddress.read(event.getLocation().getQueryParameters(), DayBounds.now(clock));
        if (!search.getValue().strip().equals(filter.text().strip())) {
            search.setValue(filter.text());
        }
        state.setValue(filter.state());
        type.setValue(filter.type());
        subtitle(filter.issuedSince() == null ? "" : Texts.say("documents.since", Dates.day(filter.issuedSince())));
        grid.setEmptyStateComponent(empty());
        DocumentFilter shown = filter;
        grid.setItems(new CallbackDataProvider<DocumentRow, Void>(
                query -> pages.list(shown, query.getOffset(), query.getLimit()).stream(),
                query -> counted(pages.count(shown)),
                DocumentRow::id));
    }

    /** The number beside the list is the number the list itself asked for. */
    private int counted(int rows) {
        count.setText(Texts.say("documents.count", rows));
        return rows;
    }

    private Component empty() {
        if (!filter.equals(DocumentFilter.ALL)) {
            return new EmptyState(
                    Texts.say("documents.empty.filtered"),
                    Buttons.plain(
                            Texts.say("documents.clear"), () -> UI.getCurrent().navigate(DocumentsView.class)));
        }
        return drafts
                ? new EmptyState(
                        Texts.say("documents.empty.draft"),
                        Buttons.plain(Texts.say("document.act.draft"), DocumentsView::startDraft))
                : new EmptyState(Texts.say("documents.empty"));
    }

    private void columns() {
        Components.column(
                grid,
                "document.symbol",
                "7.5rem",
                row -> new Span(Objects.requireNonNullElse(row.title().symbol(), "")));
        Components.column(
                grid,
                "document.type",
                "6.5rem",
                row -> new Span(Words.of(row.title().type())));
        Components.column(grid, "document.summary", "12rem", DocumentsView::link)
                .setFlexGrow(1);
        Components.column(grid, "document.draftingUnit", "8.5rem", row -> new Span(row.draftingUnit()));
        Components.column(grid, "document.state", "9.75rem", row -> StateLook.badge(row.state()));
        Components.column(grid, "documents.progress", "7rem", row -> new Span(progress(row)));
        Components.column(grid, "documents.date", "6.5rem", row -> new Span(Dates.day(OfficeTime.dayOf(row.date()))));
        PhoneCards.on(grid, Texts.say("document.summary"), DocumentsView::card);
    }

    private static Component link(DocumentRow row) {
        String words = row.title().summary().isBlank()
                ? Texts.say("document.summary.none")
                : row.title().summary();
        Anchor link = new Anchor("documents/" + row.id(), words);
        link.getElement().setAttribute("title", words);
        return link;
    }

    private static Component card(DocumentRow row) {
        return PhoneCards.card(
                link(row),
                Stream.of(
                        Objects.requireNonNullElse(
                                row.title().symbol(), Words.of(row.title().type())),
                        row.draftingUnit(),
                        progress(row)),
                StateLook.badge(row.state()));
    }

    private static String progress(DocumentRow row) {
        return row.leads().all() == 0
                ? ""
                : Texts.say(
                        "documents.progress.of",
                        row.leads().all() - row.leads().open(),
                        row.leads().all());
    }
}
