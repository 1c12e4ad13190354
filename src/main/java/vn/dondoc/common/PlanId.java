package vn.dondoc.common;

/** A plan of a period. */
public record PlanId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
