package vn.dondoc.oversight;

/**
 * A column of the figures (domain §6): which of the duties of a period it counts. A figure and the rows behind it are read
 * with the same condition. The state is taken before timeliness, so the columns of open duties never overlap.
 */
public enum FigureColumn {
    /** Given before the period and still open when it began. */
    CARRIED_OVER("entry = 'CARRIED'"),
    /** Given in the period. */
    ASSIGNED("entry = 'ASSIGNED'"),
    TOTAL("1 = 1"),
    /** Confirmed in the period, whenever the result was sent (domain §5, rule 10). */
    COMPLETED("state = 'COMPLETED'"),
    /** Against the effective due. */
    ON_TIME("state = 'COMPLETED' and timeliness = 'DONE_ON_TIME'"),
    LATE("state = 'COMPLETED' and timeliness = 'DONE_LATE'"),
    /** Against the due as it first was (domain §5, rule 3). */
    ON_TIME_FIRST("state = 'COMPLETED' and first_timeliness = 'DONE_ON_TIME'"),
    LATE_FIRST("state = 'COMPLETED' and first_timeliness = 'DONE_LATE'"),
    OPEN("not ended"),
    IN_TIME("with_unit and timeliness = 'IN_TIME'"),
    DUE_SOON("with_unit and timeliness = 'DUE_SOON'"),
    OVERDUE("with_unit and timeliness = 'OVERDUE'"),
    NO_DUE("with_unit and timeliness = 'NO_DUE'"),
    AWAITING("state = 'SUBMITTED'"),
    REFERRED_BACK("state = 'REFERRED_BACK'"),
    SUSPENDED("state = 'SUSPENDED'"),
    STOPPED("stopped"),
    CANCELLED("state = 'CANCELLED'"),
    TRANSFERRED("state = 'TRANSFERRED'"),
    /** Sent late and waiting to be confirmed: the giving side's turn. Part of {@link #AWAITING}. */
    AWAITING_LATE("state = 'SUBMITTED' and timeliness = 'OVERDUE'"),
    /** Past its due and referred back: the monitor's turn. Part of {@link #REFERRED_BACK}. */
    REFERRED_LATE("state = 'REFERRED_BACK' and timeliness = 'OVERDUE'");

    private final String condition;

    FigureColumn(String condition) {
        this.condition = condition;
    }

    /** True if a book dates what it counts: of days before the office's first book nothing else is known (domain §6). */
    public boolean dated() {
        return this == ASSIGNED;
    }

    String condition() {
        return condition;
    }
}
