package vn.dondoc.common;

/** A document: a directive, or one that carries a directive out. */
public record DocumentId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
