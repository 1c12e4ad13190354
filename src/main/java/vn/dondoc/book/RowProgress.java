package vn.dondoc.book;

/** Is told how far an import is. */
@FunctionalInterface
public interface RowProgress {

    /** For whoever does not want to know. */
    RowProgress UNWATCHED = (done, total) -> {};

    /**
     * So many rows of so many are written.
     *
     * @param done how many are
     * @param total how many there will be
     */
    void written(int done, int total);
}
