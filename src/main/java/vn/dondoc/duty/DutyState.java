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

    /** True once nothing more can happen to it. */
    public boolean ended() {
        return switch (this) {
            case COMPLETED, CANCELLED, TRANSFERRED, RELEASED -> true;
            case SENT, IN_PROGRESS, IN_REVIEW, SUBMITTED, REFERRED_BACK, SUSPENDED, OPEN, CONTRIBUTED -> false;
        };
    }
}
