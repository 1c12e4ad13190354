package vn.dondoc.common;

/** One unit's duty from one clause. */
public record DutyId(long value) implements ObjectId {

    /** The kind of thing that a duty is. */
    public static final String KIND = "DUTY";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
