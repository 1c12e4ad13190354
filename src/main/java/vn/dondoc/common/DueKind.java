package vn.dondoc.common;

/** How a due is fixed (domain §3). */
public enum DueKind {
    /** A day. */
    DATE,
    /** The last day of a month, quarter or year. */
    PERIOD_END,
    /** Thường xuyên: no end. */
    CONTINUOUS,
    /** Again and again, such as before the 25th of every month. */
    RECURRING,
    /** By a schedule that somebody else fixes. */
    BY_SCHEDULE;

    /** True if a due of this kind must name a day. */
    public boolean needsDate() {
        return this == DATE || this == PERIOD_END;
    }
}
