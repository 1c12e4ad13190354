package vn.dondoc.duty;

import static vn.dondoc.access.Role.CLERK;
import static vn.dondoc.access.Role.SECRETARY;
import static vn.dondoc.access.Role.UNIT_HEAD;
import static vn.dondoc.access.Rule.OPEN_STEP;
import static vn.dondoc.access.Rule.anyOf;
import static vn.dondoc.access.Rule.in;
import static vn.dondoc.access.Rule.person;
import static vn.dondoc.access.Rule.personIn;

import vn.dondoc.access.Act;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Readers;
import vn.dondoc.access.Rule;

/** What can be done with a duty. */
public enum DutyAct implements Act {
    /** See that it exists, and its state. */
    SEE_DUTY(Readers.DOCUMENT),
    /** See its submissions and files. */
    SEE_RESULTS(anyOf(Readers.ASSIGNED_UNIT, Readers.GIVING_SIDE, Readers.EVERYTHING_ISSUED)),
    /** Take it on and give it to a person. */
    TAKE_ON(OPEN_STEP),
    /** Carry it out and report. */
    CARRY_OUT(OPEN_STEP),
    /** Approve a result in the unit. */
    APPROVE(OPEN_STEP),
    /** Confirm a result on the giving side. */
    CONFIRM(OPEN_STEP),
    /** Decide what becomes of it after it was referred back. */
    DECIDE_REFERRAL(OPEN_STEP),
    /** Refer it back as not the unit's work. */
    REFER_BACK(in(Parties::assignedUnit, UNIT_HEAD)),
    /** Give it to another person of the unit while it is under way. */
    HAND_OVER(anyOf(in(Parties::assignedUnit, UNIT_HEAD, CLERK), person(Parties::responsible))),
    /** Cancel, retarget, suspend or resume it; once its monitor has left, its drafting unit does (domain §5, rule 9). */
    STEER_DUTY(anyOf(
            personIn(Parties::draftingUnit, Parties::monitor),
            in(Parties::draftingUnit, SECRETARY, UNIT_HEAD).onceLeft(Parties::draftingUnit, Parties::monitor))),
    /** Say that the unit has done its part as a coordinator. */
    ACKNOWLEDGE(Readers.ASSIGNED_UNIT),
    /** Remind the unit of it while it is open. */
    URGE(anyOf(in(Parties::draftingUnit, SECRETARY), Rule.COMMITTEE_SECRETARY));

    private final transient Rule rule;

    DutyAct(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Act seeing() {
        return SEE_DUTY;
    }

    /** Whether the state of a duty leaves it open. */
    boolean isPossibleOn(Duty duty) {
        DutyState state = duty.state();
        return switch (this) {
            case SEE_DUTY, SEE_RESULTS -> false;
            case TAKE_ON, CARRY_OUT, APPROVE, CONFIRM, DECIDE_REFERRAL -> state != DutyState.SUSPENDED;
            case REFER_BACK -> duty.delivered() && (state == DutyState.SENT || state == DutyState.IN_PROGRESS);
            case HAND_OVER -> state == DutyState.IN_PROGRESS;
            case STEER_DUTY -> duty.role() == DutyRole.LEAD && !state.ended();
            case ACKNOWLEDGE -> state == DutyState.OPEN;
            case URGE -> duty.delivered() && state.withUnit();
        };
    }
}
