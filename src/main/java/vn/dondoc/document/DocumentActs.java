package vn.dondoc.document;

import vn.dondoc.access.Act;

/** Which acts the state of a document leaves open; steps follow from the process alone. */
final class DocumentActs {

    private DocumentActs() {}

    static boolean possible(DocumentState state, Act act) {
        return switch (act) {
            case EDIT_DRAFT -> state == DocumentState.DRAFT;
            case REVIEW, SIGN, ISSUE, CLOSE -> true;
            case WITHDRAW -> state == DocumentState.ISSUED;
            case MARK_READ -> state.issued();
            case SEE_DIRECTORY,
                    MANAGE_OFFICE,
                    START_OVER,
                    DRAFT,
                    SEE_DOCUMENT,
                    REVISE,
                    SEE_DUTY,
                    SEE_RESULTS,
                    TAKE_ON,
                    CARRY_OUT,
                    APPROVE,
                    CONFIRM,
                    DECIDE_REFERRAL,
                    REFER_BACK,
                    HAND_OVER,
                    STEER_DUTY,
                    ACKNOWLEDGE,
                    URGE,
                    SEE_PLAN,
                    EDIT_PLAN,
                    IMPORT_BOOK -> false;
        };
    }
}
