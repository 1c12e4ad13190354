package vn.dondoc.access;

import static vn.dondoc.access.Role.CLERK;
import static vn.dondoc.access.Role.INSPECTOR;
import static vn.dondoc.access.Role.LEADER;
import static vn.dondoc.access.Role.SECRETARY;
import static vn.dondoc.access.Role.UNIT_HEAD;
import static vn.dondoc.access.Rule.anyOf;
import static vn.dondoc.access.Rule.anywhere;
import static vn.dondoc.access.Rule.in;
import static vn.dondoc.access.Rule.memberOf;
import static vn.dondoc.access.Rule.person;
import static vn.dondoc.access.Rule.personIn;

import java.util.Set;

/** Who may see what (domain §2), for the acts of seeing. */
public final class Readers {

    /** Inspectors and the committee's secretaries see everything that is issued. */
    public static final Rule EVERYTHING_ISSUED = anyOf(anywhere(INSPECTOR), Rule.COMMITTEE_SECRETARY);

    /** The members of the unit that has a duty. */
    public static final Rule ASSIGNED_UNIT =
            memberOf(parties -> parties.assignedUnit() == null ? Set.of() : Set.of(parties.assignedUnit()));

    /** The side that gave a duty. */
    public static final Rule GIVING_SIDE = anyOf(
            personIn(Parties::draftingUnit, Parties::monitor),
            personIn(Parties::draftingUnit, Parties::author),
            person(Parties::signer),
            in(Parties::draftingUnit, UNIT_HEAD, SECRETARY),
            in(Parties::issuingBody, LEADER));

    private static final Rule DRAFTERS = anyOf(
            personIn(Parties::draftingUnit, Parties::author),
            in(Parties::draftingUnit, UNIT_HEAD),
            person(Parties::signer),
            in(Parties::registryUnit, CLERK));

    private static final Rule DRAFT = anyOf(DRAFTERS, Rule.ANY_OPEN_STEP);

    private static final Rule ISSUED = anyOf(
            memberOf(Parties::namedUnits),
            personIn(Parties::draftingUnit, Parties::monitor),
            in(Parties::issuingBody, LEADER, SECRETARY),
            in(Parties::draftingUnit, SECRETARY),
            EVERYTHING_ISSUED);

    /** How a document was drafted: whoever sees the draft, and once it is issued whoever sees everything. */
    public static final Rule DRAFTING =
            anyOf(DRAFTERS, Rule.ANY_OPEN_STEP.untilIssued(), EVERYTHING_ISSUED.onceIssued());

    /** A document, as a draft or issued; of a duty, that it exists and its state. */
    public static final Rule DOCUMENT = anyOf(DRAFT, ISSUED.onceIssued(), ASSIGNED_UNIT);

    private Readers() {}
}
