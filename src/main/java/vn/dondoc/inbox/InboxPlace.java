package vn.dondoc.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DayBounds;

/**
 * A place in the order of an inbox, after which the next page begins.
 *
 * @param due the due of the last row seen; rows without one come last
 * @param done when it was done, which is the order of what is done; null for what waits
 * @param id its id
 */
@DayBounds.AsFound
public record InboxPlace(LocalDate due, @Nullable Instant done, long id) {

    /** Where rows without a due are sorted: after all others. */
    static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);

    /** The place of a row. */
    public static InboxPlace of(InboxRow row) {
        return new InboxPlace(
                row.waiting().due() == null ? NO_DUE : row.waiting().due(),
                row.waiting().until(),
                row.id());
    }
}
