package vn.dondoc.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;

/**
 * A document that the office has already under the number a book gives.
 *
 * @param id which
 * @param byBook true if a book brought it here
 * @param issuedOn the day on the paper, or null
 * @param untouched lead duties that nobody has taken on yet
 * @param underWay lead duties that a unit works on here
 * @param content what it says, as a line would
 */
record KnownDocument(
        DocumentId id,
        boolean byBook,
        @Nullable LocalDate issuedOn,
        int untouched,
        int underWay,
        LineContent content) {}
