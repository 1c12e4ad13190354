package vn.dondoc.duty;

/** Where a duty stands (domain §4). Timeliness is another matter and never stored. */
public enum DutyState {
    SENT,
    IN_PROGRESS,
    IN_REVIEW,
    SUBMITTED,
    COMPLETED,
    REFERRED_BACK,
    SUSPENDED,
    CANCELLED,
    TRANSFERRED,
    /** Of a coordinating unit: may contribute, asks for no click. */
    OPEN,
    CONTRIBUTED,
    RELEASED;

    /** True while it is the giving side's turn: a result waits to be confirmed, or a referral to be decided. */
    public boolean withGivers() {
        return this == SUBMITTED || this == REFERRED_BACK;
    }

    /** True while it is the unit's own turn. */
    public boolean withUnit() {
        return this == SENT || this == IN_PROGRESS || this == IN_REVIEW;
    }

    /** True while the working days until its due are counted: its unit has them, or nobody decided yet whose it is. */
    public boolean clockRuns() {
        return withUnit() || this == REFERRED_BACK;
    }

    /** True if something can be said of its being in time: not while it rests, once it was stopped, or of a coordination. */
    public boolean judged() {
        return withUnit() || withGivers() || this == COMPLETED;
    }

    /** True if it ended without a result. */
    public boolean stopped() {
        return this == CANCELLED || this == TRANSFERRED;
    }

    /** True while no unit has begun with it; a book may still say that it is done. */
    public boolean untouched() {
        return this == SENT || this == SUSPENDED;
    }

    /** True once nothing more can happen to it. */
    public boolean ended() {
        return switch (this) {
            case COMPLETED, CANCELLED, TRANSFERRED, RELEASED -> true;
            case SENT, IN_PROGRESS, IN_REVIEW, SUBMITTED, REFERRED_BACK, SUSPENDED, OPEN, CONTRIBUTED -> false;
        };
    }
}
