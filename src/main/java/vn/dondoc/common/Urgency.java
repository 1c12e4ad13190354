package vn.dondoc.common;

/** How urgent a document is: thường, khẩn, thượng khẩn, hỏa tốc. */
public enum Urgency {
    NORMAL,
    URGENT,
    VERY_URGENT,
    IMMEDIATE
}
