package vn.dondoc.organization;

import vn.dondoc.access.Act;
import vn.dondoc.access.Role;
import vn.dondoc.access.Rule;

/** What can be done with the office as a whole. */
public enum OrganizationAct implements Act {
    /** See units and people: everybody who is signed in. */
    SEE_DIRECTORY(Rule.hat(hat -> hat.role() != Role.SYSTEM)),
    /** Change units, people, calendar and rules. */
    MANAGE_OFFICE(Rule.anywhere(Role.ADMIN));

    private final transient Rule rule;

    OrganizationAct(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Act seeing() {
        return SEE_DIRECTORY;
    }

    @Override
    public boolean isOpenToSystem() {
        return this == MANAGE_OFFICE;
    }
}
