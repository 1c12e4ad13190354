package vn.dondoc.document;

/** How a document came here. */
public enum DocumentOrigin {
    /** Drafted, signed and issued here. */
    PROCESS,
    /** Taken over from a book (theo sổ): no drafting steps. */
    REGISTER
}
