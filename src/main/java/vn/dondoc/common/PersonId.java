package vn.dondoc.common;

/** A person who works here. */
public record PersonId(long value) implements ObjectId {

    @Override
    public String kind() {
        return "PERSON";
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
