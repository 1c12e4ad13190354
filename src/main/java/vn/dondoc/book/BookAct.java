package vn.dondoc.book;

import static vn.dondoc.access.Role.CLERK;
import static vn.dondoc.access.Role.SECRETARY;
import static vn.dondoc.access.Rule.anyOf;
import static vn.dondoc.access.Rule.in;

import vn.dondoc.access.Act;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Rule;

/** What can be done with an office's own book. */
public enum BookAct implements Act {
    /** Take a book over, and explain the numbers that are missing in it. */
    IMPORT_BOOK;

    private static final Rule IMPORTERS =
            anyOf(in(Parties::draftingUnit, SECRETARY), in(Parties::registryUnit, CLERK, SECRETARY));

    @Override
    public Rule rule() {
        return IMPORTERS;
    }

    @Override
    public Act seeing() {
        return this;
    }
}
