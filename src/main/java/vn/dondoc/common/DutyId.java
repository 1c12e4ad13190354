package vn.dondoc.common;

/** One unit's duty from one clause. */
public record DutyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
