package vn.dondoc.common.ui;

/** What a badge says by its colour. The colour never speaks alone: icon and words stand beside it. */
public enum Tone {
    /** Green: in time, or done on time. */
    IN_TIME("in-time"),
    /** Amber: due soon. */
    DUE_SOON("due-soon"),
    /** Red: overdue. */
    OVERDUE("overdue"),
    /** Orange: done, but late. */
    DONE_LATE("done-late"),
    /** Grey: no due, or stopped. */
    NONE("none"),
    /** Teal: a fact worth seeing that is no judgement. */
    INFO("info");

    private final String className;

    Tone(String className) {
        this.className = className;
    }

    /** The name of its class in the theme. */
    public String className() {
        return className;
    }
}
