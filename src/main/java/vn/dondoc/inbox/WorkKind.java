package vn.dondoc.inbox;

/** What kind of waiting a row of the inbox is. */
public enum WorkKind {
    /** An open step of a process. */
    TASK,
    /** Coordination; asks for no click. */
    COORDINATE,
    /** For information. */
    INFORM,
    /** A document its monitor follows. */
    WATCH
}
