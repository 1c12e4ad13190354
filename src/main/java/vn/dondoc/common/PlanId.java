package vn.dondoc.common;

/** A plan of a period. */
public record PlanId(long value) implements ObjectId {

    @Override
    public String kind() {
        return "PLAN";
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
