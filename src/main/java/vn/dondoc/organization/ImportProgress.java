package vn.dondoc.organization;

/** Is told how far an import is. Making passwords takes by far the longest. It may be called from several threads. */
@FunctionalInterface
public interface ImportProgress {

    /** For whoever does not want to know. */
    ImportProgress UNWATCHED = (done, total) -> {};

    /**
     * So many passwords of so many are made.
     *
     * @param done how many are made
     * @param total how many there will be
     */
    void made(int done, int total);
}
