package vn.dondoc.inbox.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.CountedTab;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.SearchField;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxRow;
import vn.dondoc.inbox.InboxTab;
import vn.dondoc.inbox.WorkKind;

/** My work: what waits for me, for my unit, for information; what I follow; what I have done. Late first. */
@Route("inbox")
@PermitAll
@Menu(title = "menu.inbox", order = 1, icon = "vaadin:inbox")
class InboxView extends Page implements BeforeEnterObserver {

    private final transient Inbox inbox;
    private final transient InboxNews news;
    private final Map<InboxTab, CountedTab> tabs = new EnumMap<>(InboxTab.class);
    private final Tabs bar = new Tabs();
    private final SearchField search = new SearchField(Texts.say("inbox.search"));
    private final Checkbox late = new Checkbox(Texts.say("inbox.overdue-only"));
    private final Span count = new Span();
    private final Grid<InboxRow> grid;
    private final Button reload = Buttons.quiet(Texts.say("inbox.news"), this::show);
    private transient InboxFilter filter = InboxFilter.of(InboxTab.TODO);
    private @Nullable Registration listening;

    InboxView(Inbox inbox, InboxNews news) {
        this.inbox = inbox;
        this.news = news;
        this.grid = Components.grid(Texts.say("inbox.title"), Texts.say("inbox.empty"));
        title(Texts.say("inbox.title"));
        fill();
        for (InboxTab tab : InboxTab.values()) {
            CountedTab counted = new CountedTab(Texts.say("inbox.tab." + tab.name()));
            tabs.put(tab, counted);
            bar.add(counted);
        }
        reload.setVisible(false);
        listen();
        columns();
        add(bar, new Toolbar(search, late, reload).space().count(count), grid);
    }

    private void listen() {
        bar.addSelectedChangeListener(change -> changed(change.isFromClient()));
        search.addValueChangeListener(change -> changed(change.isFromClient()));
        late.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byPerson) {
        if (byPerson) {
            InboxTab tab = InboxTab.values()[bar.getSelectedIndex()];
            InboxFilter wanted = new InboxFilter(tab, search.getValue(), null, late.getValue());
            UI.getCurrent().navigate(InboxView.class, InboxAddress.write(wanted));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filter = InboxAddress.read(event.getLocation().getQueryParameters());
        bar.setSelectedTab(tabs.get(filter.tab()));
        if (!search.getValue().strip().equals(filter.text().strip())) {
            search.setValue(filter.text());
        }
        late.setValue(filter.overdueOnly());
        show();
    }

    private void show() {
        reload.setVisible(false);
        inbox.counts()
                .forEach((tab, rows) -> Objects.requireNonNull(tabs.get(tab)).count(rows));
        count.setText(Texts.say("inbox.count", inbox.count(filter)));
        grid.setEmptyStateComponent(new EmptyState(
                Texts.say(filter.equals(InboxFilter.of(InboxTab.TODO)) ? "inbox.empty.TODO" : "inbox.empty")));
        grid.setItems(new InboxPages(inbox, filter));
    }

    private void columns() {
        column("inbox.column.what", "16rem", InboxWords::what).setFlexGrow(1);
        column("inbox.column.symbol", "8rem", row -> new Span(Objects.requireNonNullElse(row.symbol(), "")));
        column("inbox.column.from", "10.5rem", row -> new Span(row.fromUnit()));
        column("inbox.column.due", "12rem", InboxWords::due);
        column("inbox.column.since", "9rem", row -> new Span(Dates.time(row.openedAt())));
        column("inbox.column.claimed", "7rem", this::claim);
        grid.setPartNameGenerator(
                row -> row.closedAt() == null && row.daysLeft() != null && row.daysLeft() < 0 ? "late-row" : null);
    }

    private Grid.Column<InboxRow> column(String key, String width, SerializableFunction<InboxRow, Component> cell) {
        return grid.addComponentColumn(cell::apply)
                .setHeader(Texts.say(key))
                .setWidth(width)
                .setFlexGrow(0)
                .setResizable(true);
    }

    private Component claim(InboxRow row) {
        if (row.kind() != WorkKind.TASK || filter.tab() != InboxTab.TODO) {
            return new Span(Objects.requireNonNullElse(row.claimedByName(), ""));
        }
        return row.claimedBy() == null
                ? Buttons.quiet(Texts.say("inbox.claim"), () -> claim(row.id()))
                : Buttons.quiet(Texts.say("inbox.release"), () -> release(row.id()));
    }

    private void claim(long row) {
        if (Refusals.guard(() -> inbox.claim(row))) {
            Toast.undoable(Texts.say("inbox.claimed"), () -> release(row));
            show();
        }
    }

    private void release(long row) {
        if (Refusals.guard(() -> inbox.release(row))) {
            Toast.undoable(Texts.say("inbox.released"), () -> claim(row));
            show();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        listening = news.listen(inbox.myHolders(), () -> ui.access(() -> reload.setVisible(true)));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }
}
