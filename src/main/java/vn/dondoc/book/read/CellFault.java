package vn.dondoc.book.read;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Message;

/**
 * Why a row is refused.
 *
 * @param field the cell it stands in, or null for the whole row
 * @param reason what is wrong and what to do
 */
public record CellFault(@Nullable BookField field, Message reason) {

    /** A fault of one cell. */
    public static CellFault at(BookField field, String key, Object... args) {
        return new CellFault(field, Message.of(key, args));
    }
}
