package vn.dondoc.process;

/** The names that code shares with {@code bpmn/duty-execution.bpmn}. */
final class DutyExecution {

    static final String PROCESS = "duty-execution";

    static final String REFERRED_BACK = "duty-referred-back";
    static final String RETURNED = "result-returned";
    static final String CANCELLED = "duty-cancelled";
    static final String TRANSFERRED = "duty-transferred";

    /** Flag: whether the head of the unit has to approve the result. */
    static final String NEEDS_APPROVAL = "needsApproval";

    /** Flag: whether the approval is the confirmation. */
    static final String CONFIRMED = "confirmed";

    private DutyExecution() {}
}
