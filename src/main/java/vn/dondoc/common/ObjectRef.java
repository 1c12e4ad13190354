package vn.dondoc.common;

import java.util.Arrays;
import java.util.Optional;

/**
 * Names any object that can wait in an inbox or stand in the trail: its kind and its number.
 *
 * @param kind what it is
 * @param id its id within that kind
 */
public record ObjectRef(Kind kind, String id) {

    /** The kinds of object a person can open. */
    public enum Kind {
        DOCUMENT,
        DUTY,
        PLAN,
        UNIT,
        PERSON,
        OFFICE
    }

    /** Refers to a document. */
    public static ObjectRef of(DocumentId id) {
        return new ObjectRef(Kind.DOCUMENT, id.toString());
    }

    /** Refers to a duty. */
    public static ObjectRef of(DutyId id) {
        return new ObjectRef(Kind.DUTY, id.toString());
    }

    /** Refers to a plan. */
    public static ObjectRef of(PlanId id) {
        return new ObjectRef(Kind.PLAN, id.toString());
    }

    /** Refers to a person. */
    public static ObjectRef of(PersonId id) {
        return new ObjectRef(Kind.PERSON, id.toString());
    }

    /** Refers to a unit. */
    public static ObjectRef of(UnitId id) {
        return new ObjectRef(Kind.UNIT, id.code());
    }

    /**
     * Reads what {@code kind:id} says.
     *
     * @return the reference, or empty if it says nothing of the kind
     */
    public static Optional<ObjectRef> parse(String said) {
        return Arrays.stream(Kind.values())
                .filter(kind -> said.startsWith(kind + ":"))
                .map(kind -> new ObjectRef(kind, said.substring(kind.name().length() + 1)))
                .findFirst();
    }

    /** Refers to the office as a whole, for commands that touch no single object. */
    public static ObjectRef office() {
        return new ObjectRef(Kind.OFFICE, "office");
    }
}
