package vn.dondoc.common;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Names any thing that can wait in an inbox or stand in the trail: its kind and its number. Which kinds there are is the
 * affair of the rooms that own them.
 *
 * @param kind what it is, such as {@code DUTY}
 * @param id its id within that kind
 */
public record ObjectRef(String kind, String id) {

    private static final TextPattern SAID = TextPattern.of("([A-Z_]{1,20}):([A-Za-z0-9_.-]{1,40})");

    /** Refers to the thing with this id. */
    public static ObjectRef of(ObjectId id) {
        return id.ref();
    }

    /** Refers to the office as a whole, for commands that touch no single thing. */
    public static ObjectRef office() {
        return new ObjectRef("OFFICE", "office");
    }

    /**
     * Reads what {@code kind:id} says.
     *
     * @return the reference, or empty if it says nothing of the kind
     */
    public static Optional<ObjectRef> parse(String said) {
        Matcher matcher = SAID.matcher(said);
        return matcher.matches() ? Optional.of(new ObjectRef(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
