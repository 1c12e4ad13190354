package vn.dondoc.book;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.UnitId;
import vn.dondoc.plan.LineContent;

/**
 * A document that the office has already under the number a book gives.
 *
 * @param id which
 * @param origin the unit whose book brought it here, or null if it was drafted here
 * @param term the committee term or year of its series, or null
 * @param issuedOn the day on the paper, or null
 * @param duties all lead duties it gave
 * @param untouched lead duties that nobody has taken on yet
 * @param underWay lead duties that a unit works on here
 * @param content what it says, as a line would
 */
record KnownDocument(
        DocumentId id,
        @Nullable UnitId origin,
        @Nullable String term,
        @Nullable LocalDate issuedOn,
        int duties,
        int untouched,
        int underWay,
        LineContent content) {

    /** True if the book of this unit brought it here, and so may say something else of it. */
    boolean ofBook(UnitId unit) {
        return unit.equals(origin);
    }
}
