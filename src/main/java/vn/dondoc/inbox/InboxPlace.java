package vn.dondoc.inbox;

import java.time.LocalDate;

/**
 * A place in the order of an inbox, after which the next page begins.
 *
 * @param due the due of the last row seen; rows without one come last
 * @param id its id
 */
public record InboxPlace(LocalDate due, long id) {

    /** Where rows without a due are sorted: after all others. */
    static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);

    /** The place of a row. */
    public static InboxPlace of(InboxRow row) {
        return new InboxPlace(
                row.waiting().due() == null ? NO_DUE : row.waiting().due(), row.id());
    }
}
