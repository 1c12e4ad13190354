package vn.dondoc.board;

/** How an issued line gets on (domain §6). */
public enum LinePace {
    /** Done, and every lead on time. */
    ON_TIME,
    /** Done, and a lead was late. */
    LATE,
    /** Not done, and an open lead is overdue. */
    OVERDUE,
    /** Not done, and all open leads are suspended. */
    SUSPENDED,
    /** Not done otherwise. */
    OPEN
}
