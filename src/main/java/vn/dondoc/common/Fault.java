package vn.dondoc.common;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what was asked.
 *
 * @param field the field it stands beside, such as {@code clauses[2].due}, or null where it belongs to the whole
 * @param message what is wrong and what to do
 */
public record Fault(@Nullable String field, Message message) {

    /** A fault of the whole. */
    public static Fault of(String key, Object... args) {
        return new Fault(null, Message.of(key, args));
    }

    /** A fault of one field. */
    public static Fault at(String field, String key, Object... args) {
        return new Fault(field, Message.of(key, args));
    }
}
