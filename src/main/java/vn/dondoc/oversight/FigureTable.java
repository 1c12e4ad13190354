package vn.dondoc.oversight;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of figures.
 *
 * @param question what was asked
 * @param asOf the day whose end, or whose present moment, the duties are looked at
 * @param unknownUntil the first day whose states are known, if the duties are looked at before it; null otherwise
 * @param lines a line for each unit, theme, directive or plan that has a duty
 * @param total every duty once, however many lines it stands in
 */
public record FigureTable(
        FigureQuestion question,
        LocalDate asOf,
        @Nullable LocalDate unknownUntil,
        List<FigureRow> lines,
        Figures total) {

    /** False of a column that would tell states of days of which none is known (domain §6). */
    public boolean knows(FigureColumn column) {
        return unknownUntil == null || column.dated();
    }
}
