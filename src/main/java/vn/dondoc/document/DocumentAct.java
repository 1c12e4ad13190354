package vn.dondoc.document;

import static vn.dondoc.access.Role.CLERK;
import static vn.dondoc.access.Role.LEADER;
import static vn.dondoc.access.Role.SECRETARY;
import static vn.dondoc.access.Role.STAFF;
import static vn.dondoc.access.Role.UNIT_HEAD;
import static vn.dondoc.access.Rule.OPEN_STEP;
import static vn.dondoc.access.Rule.anyOf;
import static vn.dondoc.access.Rule.in;
import static vn.dondoc.access.Rule.memberOf;
import static vn.dondoc.access.Rule.personIn;

import vn.dondoc.access.Act;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Readers;
import vn.dondoc.access.Rule;

/** What can be done with a document. */
public enum DocumentAct implements Act {
    /** Start a draft in one's unit. */
    DRAFT(in(Parties::draftingUnit, STAFF, CLERK, LEADER, UNIT_HEAD, SECRETARY)),
    /** See it, as a draft or issued. */
    SEE_DOCUMENT(Readers.DOCUMENT),
    /** See how it was drafted: what came back, and why. */
    SEE_DRAFTING(Readers.DRAFTING),
    /** Change, submit or discard one's draft; what somebody who left had drafted is the head's (domain §5, rule 9). */
    EDIT_DRAFT(anyOf(
            personIn(Parties::draftingUnit, Parties::author),
            in(Parties::draftingUnit, UNIT_HEAD).onceLeft(Parties::draftingUnit, Parties::author))),
    /** Review a draft. */
    REVIEW(OPEN_STEP),
    /** Revise a draft that came back. */
    REVISE(OPEN_STEP),
    /** Sign it, or record the signed paper. */
    SIGN(OPEN_STEP),
    /** Number and issue it. */
    ISSUE(OPEN_STEP),
    /** Close it when its duties have ended. */
    CLOSE(OPEN_STEP),
    /** Recall or supersede it once it is issued. */
    WITHDRAW(anyOf(in(Parties::issuingBody, LEADER), in(Parties::draftingUnit, SECRETARY))),
    /** Say that the unit has seen what it was sent for information. */
    MARK_READ(memberOf(Parties::namedUnits));

    private final transient Rule rule;

    DocumentAct(Rule rule) {
        this.rule = rule;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public Act seeing() {
        return SEE_DOCUMENT;
    }

    /** Whether the state of a document leaves it open; of its steps the process tells. */
    boolean isPossibleIn(DocumentState state) {
        return switch (this) {
            case DRAFT, SEE_DOCUMENT, SEE_DRAFTING, REVISE -> false;
            case EDIT_DRAFT -> state == DocumentState.DRAFT;
            case REVIEW, SIGN, ISSUE, CLOSE -> true;
            case WITHDRAW -> state == DocumentState.ISSUED;
            case MARK_READ -> state.issued();
        };
    }
}
