package vn.dondoc.access;

/**
 * Everything the access policy is asked about. A <i>step</i> may be done by whoever its open process step waits for; every
 * other act by those domain §2 and the table of buttons name.
 */
public enum Act {
    /** See units and people: everybody who is signed in. */
    SEE_DIRECTORY,
    /** Change units, people, calendar and rules. */
    MANAGE_OFFICE,
    /** Have the office start over, where that is offered. */
    START_OVER,

    /** Start a draft in one's unit. */
    DRAFT,
    /** See a document, as a draft or issued. */
    SEE_DOCUMENT,
    /** Change, submit or discard one's draft. */
    EDIT_DRAFT,
    /** Step: review a draft. */
    REVIEW(true),
    /** Step: revise a draft that came back. */
    REVISE(true),
    /** Step: sign, or record the signed paper. */
    SIGN(true),
    /** Step: number and issue. */
    ISSUE(true),
    /** Step: close a document whose duties have ended. */
    CLOSE(true),
    /** Recall or supersede an issued document. */
    WITHDRAW,
    /** Say that the unit has seen what it was sent for information. */
    MARK_READ,

    /** See that a duty exists, and its state. */
    SEE_DUTY,
    /** See a duty's submissions and files. */
    SEE_RESULTS,
    /** Step: take a duty on and give it to a person. */
    TAKE_ON(true),
    /** Step: carry a duty out and report. */
    CARRY_OUT(true),
    /** Step: approve a result in the unit. */
    APPROVE(true),
    /** Step: confirm a result on the giving side. */
    CONFIRM(true),
    /** Step: decide what becomes of a duty that was referred back. */
    DECIDE_REFERRAL(true),
    /** Refer a duty back as not the unit's work. */
    REFER_BACK,
    /** Give a duty that is under way to another person of the unit. */
    HAND_OVER,
    /** Cancel, retarget, suspend or resume a duty. */
    STEER_DUTY,
    /** Say that the unit has done its part as a coordinator. */
    ACKNOWLEDGE,
    /** Remind the unit of an open duty. */
    URGE,

    /** See a plan, its board and its figures. */
    SEE_PLAN,
    /** Make a plan; add, change and drop its lines. */
    EDIT_PLAN,
    /** Take a book over, and explain the numbers that are missing in it. */
    IMPORT_BOOK;

    private final boolean step;

    Act() {
        this(false);
    }

    Act(boolean step) {
        this.step = step;
    }

    /** True if the act completes an open step of a process. */
    public boolean isStep() {
        return step;
    }
}
