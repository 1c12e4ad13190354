package vn.dondoc.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.PhoneCards;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxRow;
import vn.dondoc.inbox.InboxTab;
import vn.dondoc.inbox.WorkKind;

/** The rows of an inbox, read lazily; rows that wait for a step can be chosen. */
final class InboxGrid extends Div {

    private final transient Inbox inbox;
    private final transient Runnable changed;
    private final Grid<InboxRow> grid = Components.grid(Texts.say("inbox.title"), Texts.say("inbox.empty"));
    private transient InboxFilter filter = InboxFilter.of(InboxTab.TODO);

    /**
     * An empty grid; {@link #show} fills it.
     *
     * @param chosen told whenever the choice of rows changes
     * @param changed told when a row was claimed or released
     */
    InboxGrid(Inbox inbox, Consumer<Set<InboxRow>> chosen, Runnable changed) {
        this.inbox = inbox;
        this.changed = changed;
        addClassName("grid-frame");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.asMultiSelect().addValueChangeListener(choice -> chosen.accept(choice.getValue()));
        columns();
        add(grid);
    }

    void show(InboxFilter wanted) {
        filter = wanted;
        grid.deselectAll();
        grid.setEmptyStateComponent(empty());
        grid.setItems(new InboxPages(inbox, filter));
    }

    private EmptyState empty() {
        InboxFilter whole = InboxFilter.of(filter.tab());
        if (!filter.equals(whole)) {
            return new EmptyState(
                    Texts.say("inbox.empty.filtered"),
                    Buttons.plain(
                            Texts.say("inbox.clear"),
                            () -> UI.getCurrent().navigate(InboxView.class, InboxAddress.write(whole))));
        }
        return new EmptyState(Texts.say(filter.tab() == InboxTab.TODO ? "inbox.empty.TODO" : "inbox.empty"));
    }

    private void columns() {
        Components.column(grid, "inbox.column.what", "13rem", InboxWords::what).setFlexGrow(1);
        Components.column(
                grid,
                "inbox.column.symbol",
                "7.75rem",
                row -> new Span(Objects.requireNonNullElse(row.about().symbol(), "")));
        Components.column(
                grid, "inbox.column.from", "8.5rem", row -> new Span(row.about().fromUnit()));
        Components.column(grid, "inbox.column.due", "14.75rem", InboxWords::due);
        Components.column(
                grid,
                "inbox.column.since",
                "6.5rem",
                row -> new Span(Dates.time(row.waiting().since())));
        Components.column(grid, "inbox.column.claimed", "7.5rem", this::claim);
        PhoneCards.on(grid, Texts.say("inbox.column.what"), InboxWords::card);
        grid.setPartNameGenerator(row -> row.waiting().until() == null
                        && row.waiting().left() != null
                        && row.waiting().left().overdue()
                ? "late-row"
                : null);
    }

    private Component claim(InboxRow row) {
        if (row.kind() != WorkKind.TASK || filter.tab() != InboxTab.TODO) {
            return new Span(Objects.requireNonNullElse(row.holder().name(), ""));
        }
        return row.holder().person() == null
                ? Buttons.quiet(Texts.say("inbox.claim"), () -> claim(row.id()))
                : Buttons.quiet(Texts.say("inbox.release"), () -> release(row.id()));
    }

    private void claim(long row) {
        if (Refusals.guard(() -> inbox.claim(row))) {
            Toast.undoable(Texts.say("inbox.claimed"), () -> release(row));
            changed.run();
        }
    }

    private void release(long row) {
        if (Refusals.guard(() -> inbox.release(row))) {
            Toast.undoable(Texts.say("inbox.released"), () -> claim(row));
            changed.run();
        }
    }
}
