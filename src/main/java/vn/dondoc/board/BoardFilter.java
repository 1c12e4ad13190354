package vn.dondoc.board;

import org.jspecify.annotations.Nullable;
import vn.dondoc.duty.Timeliness;

/**
 * What a board is narrowed to.
 *
 * @param theme one theme, empty for the lines without one, or null
 * @param column the code of a unit or of a group of units that the lines name, or null
 * @param leading true for lines in which the units of the column, or any unit, have a counted lead duty
 * @param slice a part of the plan, or null
 * @param timeliness lines with a lead duty that is so, in the column if there is one; or null
 * @param reached lines that had reached a milestone by a day, or null
 * @param text part of the summary or the symbol, marks and case ignored; empty for all
 */
public record BoardFilter(
        @Nullable String theme,
        @Nullable String column,
        boolean leading,
        @Nullable LineSlice slice,
        @Nullable Timeliness timeliness,
        @Nullable Reached reached,
        String text) {

    /** The whole plan. */
    public static final BoardFilter ALL = new BoardFilter(null, null, false, null, null, null, "");

    /** One part of the plan. */
    public static BoardFilter of(LineSlice slice) {
        return new BoardFilter(null, null, false, slice, null, null, "");
    }

    /** The lines that had reached something by a day. */
    public static BoardFilter of(Reached reached) {
        return new BoardFilter(null, null, false, null, null, reached, "");
    }

    /** The same, with another milestone; null for any. */
    public BoardFilter reaching(@Nullable Reached wanted) {
        return new BoardFilter(theme, column, leading, slice, timeliness, wanted, text);
    }

    /** The same, and only of a theme; null for all. */
    public BoardFilter of(@Nullable String wantedTheme) {
        return new BoardFilter(wantedTheme, column, leading, slice, timeliness, reached, text);
    }

    /** The same, and only lead duties that are so; null for all. */
    public BoardFilter judged(@Nullable Timeliness wanted) {
        return new BoardFilter(theme, column, leading, slice, wanted, reached, text);
    }

    /** The same, and only the counted lead duties of a theme and of a column; either may be null for all. */
    public BoardFilter counted(@Nullable String wantedTheme, @Nullable String wantedColumn) {
        return new BoardFilter(
                wantedTheme == null ? theme : wantedTheme,
                wantedColumn == null ? column : wantedColumn,
                true,
                slice,
                timeliness,
                reached,
                text);
    }
}
