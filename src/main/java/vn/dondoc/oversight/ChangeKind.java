package vn.dondoc.oversight;

/** What can happen to a lead duty that others want to hear of, by the state it was in and the one it came to. */
public enum ChangeKind {
    TAKEN_ON("i.state = 'IN_PROGRESS' and p.state = 'SENT'"),
    SUBMITTED("i.state = 'SUBMITTED' and p.with_unit"),
    CONFIRMED("i.state = 'COMPLETED' and p.state <> 'COMPLETED'"),
    /** Sent back by the giving side. */
    RETURNED("i.state = 'IN_PROGRESS' and p.state = 'SUBMITTED'"),
    REFERRED_BACK("i.state = 'REFERRED_BACK' and p.with_unit");

    private final String condition;

    ChangeKind(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }
}
