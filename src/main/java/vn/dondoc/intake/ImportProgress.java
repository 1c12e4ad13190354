package vn.dondoc.intake;

/** Is told how far an import is, by what takes longest in it. It may be called from several threads. */
@FunctionalInterface
public interface ImportProgress {

    /** For whoever does not want to know. */
    ImportProgress UNWATCHED = (done, total) -> {};

    /**
     * So many of so many are made.
     *
     * @param done how many are made
     * @param total how many there will be
     */
    void made(int done, int total);
}
