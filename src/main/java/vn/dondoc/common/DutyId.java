package vn.dondoc.common;

/** One unit's duty from one clause. */
public record DutyId(long value) implements ObjectId {

    @Override
    public String kind() {
        return "DUTY";
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
