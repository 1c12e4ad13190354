package vn.dondoc.duty;

import vn.dondoc.access.Act;

/** Which side acts the state of a duty leaves open; steps follow from the process alone. */
final class Possible {

    private Possible() {}

    static boolean on(Duty duty, Act act) {
        DutyState state = duty.state();
        return switch (act) {
            case TAKE_ON, CARRY_OUT, APPROVE, CONFIRM, DECIDE_REFERRAL -> state != DutyState.SUSPENDED;
            case REFER_BACK -> duty.delivered() && (state == DutyState.SENT || state == DutyState.IN_PROGRESS);
            case HAND_OVER -> state == DutyState.IN_PROGRESS;
            case STEER_DUTY -> duty.role() == DutyRole.LEAD && !state.ended();
            case ACKNOWLEDGE -> state == DutyState.OPEN;
            case URGE -> duty.delivered() && state.withUnit();
            case SEE_DIRECTORY,
                    MANAGE_OFFICE,
                    START_OVER,
                    DRAFT,
                    SEE_DOCUMENT,
                    EDIT_DRAFT,
                    REVIEW,
                    REVISE,
                    SIGN,
                    ISSUE,
                    CLOSE,
                    WITHDRAW,
                    MARK_READ,
                    SEE_DUTY,
                    SEE_RESULTS,
                    SEE_PLAN,
                    EDIT_PLAN,
                    IMPORT_BOOK -> false;
        };
    }
}
