package vn.dondoc.memo;

import vn.dondoc.access.Act;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.access.Rule;

enum MemoAct implements Act {
    WRITE_MEMO(Rule.in(Parties::draftingUnit, Role.STAFF)),
    SEE_MEMO(Rule.memberOf(Parties::namedUnits)),
    CHECK_MEMO(Rule.OPEN_STEP);

    private final transient Rule rule;

    MemoAct(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Act seeing() {
        return SEE_MEMO;
    }
}
