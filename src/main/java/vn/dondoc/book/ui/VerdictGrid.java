package vn.dondoc.book.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.book.BookPreview;
import vn.dondoc.book.RowVerdict;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.CountedTab;
import vn.dondoc.common.ui.PhoneCards;
import vn.dondoc.common.ui.Texts;

/** The verdict on each row of a book; a changed row is taken over only if it is ticked. */
final class VerdictGrid extends Div {

    private final Grid<RowVerdict> grid = Components.grid(Texts.say("book.preview"), Texts.say("book.rows.none"));
    private final Tabs bar = new Tabs();
    private final CountedTab all = new CountedTab(Texts.say("book.kind.all"));
    private final Map<Kind, CountedTab> tabs = new EnumMap<>(Kind.class);
    private final Set<Integer> ticked = new HashSet<>();
    private final transient Runnable chosen;
    private transient List<RowVerdict> rows = List.of();

    /** An empty list; {@code chosen} is told whenever a tick changes. */
    VerdictGrid(Runnable chosen) {
        this.chosen = chosen;
        bar.add(all);
        for (Kind kind : Kind.values()) {
            CountedTab tab = new CountedTab(Texts.say("book.kind." + kind));
            tabs.put(kind, tab);
            bar.add(tab);
        }
        bar.addSelectedChangeListener(change -> filter());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        columns();
        add(bar, grid);
    }

    void show(BookPreview found) {
        rows = found.rows();
        ticked.retainAll(numbers(Kind.CHANGED));
        all.count(rows.size());
        tabs.forEach((kind, tab) -> tab.count(found.count(kind)));
        filter();
    }

    private void filter() {
        Kind wanted = wanted();
        List<RowVerdict> shown = rows.stream()
                .filter(row -> wanted == null || row.kind() == wanted)
                .toList();
        grid.setItems(shown);
    }

    private @Nullable Kind wanted() {
        int selected = bar.getSelectedIndex();
        return selected <= 0 ? null : Kind.values()[selected - 1];
    }

    private void columns() {
        Components.column(
                grid,
                "book.row",
                "4.5rem",
                row -> new Span(String.valueOf(row.row().number())));
        Components.column(grid, "book.verdict", "8.5rem", VerdictWords::badge);
        Components.column(grid, "document.symbol", "8rem", row -> new Span(VerdictWords.symbol(row)));
        Components.column(
                        grid,
                        "document.summary",
                        "14rem",
                        row -> new Span(row.row().document().summary()))
                .setFlexGrow(2);
        Components.column(grid, "book.what", "14rem", VerdictWords::what).setFlexGrow(3);
        Components.column(grid, "book.take", "7rem", this::tick);
        PhoneCards.on(grid, Texts.say("document.summary"), this::card);
    }

    private Component tick(RowVerdict row) {
        if (row.kind() != Kind.CHANGED) {
            return new Span();
        }
        int number = row.row().number();
        Checkbox box = new Checkbox(ticked.contains(number));
        box.setAriaLabel(Texts.say("book.take.row", number));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                ticked.add(number);
            } else {
                ticked.remove(number);
            }
            chosen.run();
        });
        return box;
    }

    private Component card(RowVerdict row) {
        return PhoneCards.card(
                new Span(row.row().document().summary()),
                Stream.of(VerdictWords.symbol(row)),
                new Div(VerdictWords.badge(row), VerdictWords.what(row), tick(row)));
    }

    Set<Integer> ticked() {
        return Set.copyOf(ticked);
    }

    long count(Kind kind) {
        return numbers(kind).size();
    }

    /** The numbers of the rows with a verdict, as the sheet has them. */
    List<Integer> numbers(Kind kind) {
        List<Integer> numbers = new ArrayList<>();
        rows.stream()
                .filter(row -> row.kind() == kind)
                .forEach(row -> numbers.add(row.row().number()));
        return numbers;
    }

    /** Why each refused row is refused, in words, by its number in the sheet. */
    Map<Integer, String> reasons() {
        return rows.stream()
                .filter(row -> row.kind() == Kind.REFUSED)
                .collect(Collectors.toMap(
                        row -> row.row().number(),
                        row -> row.faults().stream().map(VerdictWords::words).collect(Collectors.joining("; "))));
    }
}
