package vn.dondoc.demo;

/** Is told how far a part of the loading has come. */
@FunctionalInterface
interface SampleProgress {

    /** So much of so much is done. */
    void reached(int done, int of);
}
