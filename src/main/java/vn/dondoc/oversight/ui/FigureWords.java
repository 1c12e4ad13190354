package vn.dondoc.oversight.ui;

import com.vaadin.flow.component.UI;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureRow;
import vn.dondoc.oversight.FigureTable;
import vn.dondoc.oversight.Grouping;

/** Figures and their columns in words. */
final class FigureWords {

    private FigureWords() {}

    static String of(FigureColumn column) {
        return Texts.say("figures.column." + column);
    }

    static String of(Grouping by) {
        return Texts.say("figures.by." + by);
    }

    static String label(Grouping by, FigureRow line) {
        return line.label().isEmpty() ? Texts.say("figures.nowhere." + by) : line.label();
    }

    /** Says that the lines of a table may count a duty more than once; nothing where they may not. */
    static Optional<String> twice(FigureTable table) {
        Grouping by = table.question().by();
        return by.countsTwice() && !table.lines().isEmpty()
                ? Optional.of(Texts.say("figures.twice." + by))
                : Optional.empty();
    }

    /** Says that no state is known yet of the days that are looked at; nothing where they are. */
    static Optional<String> unknown(@Nullable LocalDate until) {
        return Optional.ofNullable(until).map(day -> Texts.say("figures.unknown.until", Dates.day(day)));
    }

    /** What stands in the place of something that is not known. */
    static String unknown() {
        return Texts.say("duty.state.unknown");
    }

    /** With the marks between thousands that the language uses. */
    static String count(long count) {
        return NumberFormat.getIntegerInstance(UI.getCurrent().getLocale()).format(count);
    }
}
