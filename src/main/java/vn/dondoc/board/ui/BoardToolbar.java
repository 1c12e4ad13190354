package vn.dondoc.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.BoardGroup;
import vn.dondoc.board.BoardPage;
import vn.dondoc.board.LineSlice;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Icons;
import vn.dondoc.common.ui.SearchField;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.duty.Timeliness;

/** The filter of a board: words, theme, unit, state and timeliness. */
final class BoardToolbar extends Toolbar {

    private final SearchField search = new SearchField(Texts.say("board.search"));
    private final ComboBox<String> theme = choice("board.filter.theme");
    private final ComboBox<Column> column = choice("board.filter.unit");
    private final ComboBox<LineSlice> slice = choice("board.filter.state");
    private final ComboBox<Timeliness> timeliness = choice("board.filter.time");
    private final Button reached = Buttons.quiet("", () -> {});
    private final Span count = new Span();
    private transient BoardFilter shown = BoardFilter.ALL;

    /** A unit or a group of units to narrow the board to. */
    private record Column(String code, String name) {}

    BoardToolbar(Consumer<BoardFilter> changed) {
        theme.setItemLabelGenerator(name -> name.isEmpty() ? Texts.say("board.theme.none") : name);
        column.setItemLabelGenerator(Column::name);
        slice.setItems(LineSlice.values());
        slice.setItemLabelGenerator(LineLook::words);
        timeliness.setItems(Timeliness.values());
        timeliness.setItemLabelGenerator(each -> Texts.say("timeliness." + each));
        search.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        Stream.of(theme, column, slice, timeliness)
                .forEach(box -> box.addValueChangeListener(change -> tell(change.isFromClient(), changed)));
        reached.setIcon(Icons.of(VaadinIcon.CLOSE_SMALL));
        reached.addClickListener(click -> changed.accept(shown.reaching(null)));
        add(search, theme, column, slice, timeliness, reached);
        space().count(count);
    }

    private static <T> ComboBox<T> choice(String key) {
        ComboBox<T> box = new ComboBox<>();
        box.setPlaceholder(Texts.say(key));
        box.setAriaLabel(Texts.say(key));
        box.setClearButtonVisible(true);
        return box;
    }

    private void tell(boolean byPerson, Consumer<BoardFilter> changed) {
        if (byPerson) {
            Column chosen = column.getValue();
            String code = chosen == null ? null : chosen.code();
            changed.accept(new BoardFilter(
                    theme.getValue(),
                    code,
                    slice.getValue(),
                    timeliness.getValue(),
                    shown.reached(),
                    search.getValue()));
        }
    }

    void show(BoardPage page, BoardFilter filter) {
        shown = filter;
        theme.setItems(page.choices().themes());
        theme.setValue(page.choices().themes().contains(filter.theme()) ? filter.theme() : null);
        column.setItems(
                page.choices().columns().stream().flatMap(BoardToolbar::columns).toList());
        column.setValue(columnOf(page, filter.column()));
        slice.setValue(filter.slice());
        timeliness.setValue(filter.timeliness());
        reached.setVisible(filter.reached() != null);
        reached.setText(filter.reached() == null ? "" : MilestoneWords.of(filter.reached()));
        if (!search.getValue().strip().equals(filter.text().strip())) {
            search.setValue(filter.text());
        }
        count.setText(Texts.say(
                "board.count", page.shown().lines().size(), page.figures().lines()));
    }

    private static Stream<Column> columns(BoardGroup group) {
        Stream<Column> units =
                group.units().stream().map(unit -> new Column(unit.id().code(), unit.name()));
        return group.folds() ? Stream.concat(Stream.of(new Column(group.code(), group.name())), units) : units;
    }

    private static @Nullable Column columnOf(BoardPage page, @Nullable String code) {
        return page.choices().columns().stream()
                .flatMap(BoardToolbar::columns)
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
