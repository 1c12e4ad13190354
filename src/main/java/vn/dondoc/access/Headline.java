package vn.dondoc.access;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.UnitId;

/**
 * What a row shows of its thing.
 *
 * @param title what it is about
 * @param symbol the document's number and symbol, or null before the issue
 * @param from the unit it comes from
 * @param term until when, and whether that still counts
 */
public record Headline(String title, @Nullable String symbol, UnitId from, Term term) {

    /**
     * Until when something is to be done.
     *
     * @param due the day and from when on it is soon, or null
     * @param resting true while it is suspended
     * @param settled true once it is in time or late for good: its result has left the unit (rule 2)
     */
    public record Term(@Nullable Deadline due, boolean resting, boolean settled) {

        /** Without a due. */
        public static final Term NONE = new Term(null, false, false);
    }
}
