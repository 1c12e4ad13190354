package vn.dondoc.board;

import org.jspecify.annotations.Nullable;
import vn.dondoc.duty.Timeliness;

/**
 * What a board is narrowed to.
 *
 * @param theme one theme, empty for the lines without one, or null
 * @param column the code of a unit or of a group of units that the lines name, or null
 * @param slice a part of the plan, or null
 * @param timeliness lines with a lead duty that is so, in the column if there is one; or null
 * @param reached lines that had reached a milestone by a day, or null
 * @param text part of the summary or the symbol, marks and case ignored; empty for all
 */
public record BoardFilter(
        @Nullable String theme,
        @Nullable String column,
        @Nullable LineSlice slice,
        @Nullable Timeliness timeliness,
        @Nullable Reached reached,
        String text) {

    /** The whole plan. */
    public static final BoardFilter ALL = new BoardFilter(null, null, null, null, null, "");

    /** One part of the plan. */
    public static BoardFilter of(LineSlice slice) {
        return new BoardFilter(null, null, slice, null, null, "");
    }

    /** The lines that had reached something by a day. */
    public static BoardFilter of(Reached reached) {
        return new BoardFilter(null, null, null, null, reached, "");
    }

    /** The same, with another milestone; null for any. */
    public BoardFilter reaching(@Nullable Reached wanted) {
        return new BoardFilter(theme, column, slice, timeliness, wanted, text);
    }

    /** The same, and only of a theme; null for all. */
    public BoardFilter of(@Nullable String wantedTheme) {
        return new BoardFilter(wantedTheme, column, slice, timeliness, reached, text);
    }

    /** The same, and only in a column. */
    public BoardFilter in(String wantedColumn) {
        return new BoardFilter(theme, wantedColumn, slice, timeliness, reached, text);
    }

    /** The same, and only lead duties that are so; null for all. */
    public BoardFilter judged(@Nullable Timeliness wanted) {
        return new BoardFilter(theme, column, slice, wanted, reached, text);
    }
}
