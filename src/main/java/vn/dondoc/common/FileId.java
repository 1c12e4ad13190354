package vn.dondoc.common;

/** A file in the evidence store. */
public record FileId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
