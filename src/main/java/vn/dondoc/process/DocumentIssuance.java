package vn.dondoc.process;

/** The names that code shares with {@code bpmn/document-issuance.bpmn}. */
final class DocumentIssuance {

    static final String PROCESS = "document-issuance";

    static final String TAKEN_OVER = "document-taken-over";
    static final String SENT_BACK = "draft-sent-back";
    static final String DISCARDED = "draft-discarded";
    static final String DUTIES_ENDED = "duties-ended";
    static final String WITHDRAWN = "document-withdrawn";

    /** Flag: whether the draft is to be reviewed before it is signed. */
    static final String REVIEW_NEEDED = "reviewNeeded";

    /** Flag: what is left after a round of dispatch: {@code UNITS}, {@code DUTIES} or {@code NOTHING}. */
    static final String REMAINING = "remaining";

    private DocumentIssuance() {}
}
