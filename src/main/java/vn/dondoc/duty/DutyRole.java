package vn.dondoc.duty;

/** What a unit is to one piece of work. */
public enum DutyRole {
    /** Chủ trì: does it and answers for it. */
    LEAD,
    /** Phối hợp: helps. */
    COORDINATE
}
