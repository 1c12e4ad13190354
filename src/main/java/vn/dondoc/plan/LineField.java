package vn.dondoc.plan;

/** What a line of a plan says, part by part. */
public enum LineField {
    THEME,
    TYPE,
    SUMMARY,
    BASES,
    LEADS,
    COORDINATORS,
    DUE,
    PRODUCT
}
