package vn.dondoc.board;

/** Where a line of a plan stands; computed, but for having been dropped (domain §4). */
public enum LineState {
    PLANNED,
    DRAFTING,
    ISSUED,
    DONE,
    DROPPED
}
