package vn.dondoc.demo;

import vn.dondoc.access.Act;
import vn.dondoc.access.Role;
import vn.dondoc.access.Rule;

/** What can be done with the sample office as a whole. */
enum StartOverAct implements Act {
    /** Have it start over. */
    START_OVER;

    @Override
    public Rule rule() {
        return Rule.anywhere(Role.ADMIN);
    }

    @Override
    public Act seeing() {
        return this;
    }
}
