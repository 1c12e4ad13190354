package vn.dondoc.plan;

import static vn.dondoc.access.Role.LEADER;
import static vn.dondoc.access.Role.SECRETARY;
import static vn.dondoc.access.Rule.anyOf;
import static vn.dondoc.access.Rule.in;

import vn.dondoc.access.Act;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Readers;
import vn.dondoc.access.Rule;

/** What can be done with a plan. */
public enum PlanAct implements Act {
    /** See a plan, its board and its figures. */
    SEE_PLAN(anyOf(in(Parties::draftingUnit, SECRETARY, LEADER), Readers.EVERYTHING_ISSUED)),
    /** Make a plan; add, change and drop its lines. */
    EDIT_PLAN(anyOf(in(Parties::draftingUnit, SECRETARY), in(Parties::registryUnit, SECRETARY)));

    private final transient Rule rule;

    PlanAct(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Act seeing() {
        return SEE_PLAN;
    }
}
