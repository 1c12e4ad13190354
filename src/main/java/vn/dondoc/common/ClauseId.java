package vn.dondoc.common;

/** One piece of work given by a document. */
public record ClauseId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
