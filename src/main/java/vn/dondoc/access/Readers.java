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
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.UnitId;

/** Who may see what (domain §2), for the acts of seeing. */
public final class Readers {

    /** Inspectors and the committee's secretaries see everything that is issued. */
    public static final Rule EVERYTHING_ISSUED = anyOf(anywhere(INSPECTOR), Rule.COMMITTEE_SECRETARY);

    /** The members of the unit that has a duty. */
    public static final Rule ASSIGNED_UNIT = memberOf(parties -> only(parties.assignedUnit()));

    /** The side that gave a duty. */
    public static final Rule GIVING_SIDE = anyOf(
            memberOf(parties -> only(parties.draftingUnit())),
            person(Parties::signer),
            in(Parties::issuingBody, LEADER, SECRETARY));

    private static final Rule DRAFTERS = anyOf(
            personIn(Parties::draftingUnit, Parties::author),
            in(Parties::draftingUnit, UNIT_HEAD),
            person(Parties::signer),
            in(Parties::registryUnit, CLERK));

    private static final Rule DRAFT = anyOf(DRAFTERS, Rule.ANY_OPEN_STEP);

    private static final Rule ISSUED = anyOf(
            memberOf(Parties::namedUnits),
            memberOf(parties -> only(parties.draftingUnit())),
            memberOf(parties -> only(parties.issuingBody())),
            EVERYTHING_ISSUED);

    /** How a document was drafted: whoever sees the draft, and once it is issued whoever sees everything. */
    public static final Rule DRAFTING =
            anyOf(DRAFTERS, Rule.ANY_OPEN_STEP.untilIssued(), EVERYTHING_ISSUED.onceIssued());

    /** A document, as a draft or issued; of a duty, that it exists and its state. */
    public static final Rule DOCUMENT = anyOf(DRAFT, ISSUED.onceIssued(), ASSIGNED_UNIT);

    private Readers() {}

    private static Set<UnitId> only(@Nullable UnitId unit) {
        return unit == null ? Set.of() : Set.of(unit);
    }
}
