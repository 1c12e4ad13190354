package vn.dondoc.inbox;

/** What kind of waiting a row of the inbox is. */
public enum WorkKind {
    /** An open step of a process. */
    TASK,
    /** A reminder of a duty, until its result has left the unit. */
    URGE,
    /** Coordination; asks for no click. */
    COORDINATE,
    /** For information. */
    INFORM,
    /** A document its monitor follows. */
    WATCH;

    /** True if something is owed, so that having no due says something. */
    public boolean owed() {
        return this == TASK || this == URGE || this == COORDINATE;
    }
}
