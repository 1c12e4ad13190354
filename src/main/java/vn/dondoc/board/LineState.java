package vn.dondoc.board;

/** Where a line of a plan stands; computed, but for having been dropped (domain §4 and §6). */
public enum LineState {
    PLANNED,
    DRAFTING,
    ISSUED,
    DONE,
    DROPPED,
    /** Its duties have all ended, none with a result. */
    STOPPED,
    /** Its document was recalled. */
    RECALLED;

    /** True for what counts as dropped. */
    public boolean dropped() {
        return this == DROPPED || this == STOPPED || this == RECALLED;
    }
}
