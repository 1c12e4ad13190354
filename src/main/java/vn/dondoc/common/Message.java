package vn.dondoc.common;

import java.util.List;
import java.util.Objects;

/**
 * A sentence for a person, kept as the key of a text and its arguments until a screen says it in that person's language.
 *
 * @param key a key of the message files
 * @param args what is put into the text; values with a text of their own are given as {@link Message}
 */
public record Message(String key, List<Object> args) {

    /** A sentence with its arguments. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }

    @Override
    public String toString() {
        return args.isEmpty() ? key : key + Objects.toString(args);
    }
}
