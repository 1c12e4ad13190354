package vn.dondoc.duty;

/** What a book says of a duty that was taken over as finished (theo sổ, domain §3 and rule 56). */
public enum BookVerdict {
    ON_TIME,
    LATE;

    /** How such a duty counts. */
    public Timeliness timeliness() {
        return this == ON_TIME ? Timeliness.DONE_ON_TIME : Timeliness.DONE_LATE;
    }
}
