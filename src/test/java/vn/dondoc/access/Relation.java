package vn.dondoc.access;

/** How a person's unit stands to an object. */
public enum Relation {
    OWN,
    OTHER,
    NAMED
}
