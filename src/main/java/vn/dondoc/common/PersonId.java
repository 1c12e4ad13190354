package vn.dondoc.common;

/** A person who works here. */
public record PersonId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
