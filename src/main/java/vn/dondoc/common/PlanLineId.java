package vn.dondoc.common;

/** A line of a plan. */
public record PlanLineId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
