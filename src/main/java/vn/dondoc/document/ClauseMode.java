package vn.dondoc.document;

/** Who does a piece of work. */
public enum ClauseMode {
    /** One lead unit, others coordinate. */
    JOINT,
    /** Every named unit does its own. */
    EACH
}
