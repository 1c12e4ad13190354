package vn.dondoc.theme;

import vn.dondoc.access.Act;
import vn.dondoc.access.Role;
import vn.dondoc.access.Rule;

/** What can be done with the list of themes. */
public enum ThemeAct implements Act {
    /** See the list and choose from it: everybody who is signed in. */
    SEE_THEMES(Rule.hat(hat -> hat.role() != Role.SYSTEM)),
    /** Add, change and merge themes: the secretary of the committee, or of its office (domain §3). */
    KEEP_THEMES(Rule.COMMITTEE_SECRETARY);

    private final transient Rule rule;

    ThemeAct(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Act seeing() {
        return SEE_THEMES;
    }
}
