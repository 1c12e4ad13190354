package vn.dondoc.inbox;

import java.time.LocalDate;

/**
 * A place in the order of an inbox, after which the next page begins.
 *
 * @param due the due of the last row seen; rows without one come last
 * @param id its id
 */
public record InboxPlace(LocalDate due, long id) {

    /** The place of a row. */
    public static InboxPlace of(InboxRow row) {
        return new InboxPlace(row.due() == null ? Headline.NO_DUE : row.due(), row.id());
    }
}
