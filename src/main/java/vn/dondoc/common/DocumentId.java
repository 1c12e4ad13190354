package vn.dondoc.common;

/** A document: a directive, or one that carries a directive out. */
public record DocumentId(long value) implements ObjectId {

    @Override
    public String kind() {
        return "DOCUMENT";
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
