package vn.dondoc.security;

import static vn.dondoc.access.Role.ADMIN;
import static vn.dondoc.access.Role.CLERK;
import static vn.dondoc.access.Role.INSPECTOR;
import static vn.dondoc.access.Role.LEADER;
import static vn.dondoc.access.Role.SECRETARY;
import static vn.dondoc.access.Role.STAFF;
import static vn.dondoc.access.Role.UNIT_HEAD;
import static vn.dondoc.security.Rule.anyOf;
import static vn.dondoc.security.Rule.anywhere;
import static vn.dondoc.security.Rule.in;
import static vn.dondoc.security.Rule.memberOf;
import static vn.dondoc.security.Rule.person;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Act;
import vn.dondoc.access.Actor;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Holder;
import vn.dondoc.access.OpenSteps;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.access.Scope;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;

/** The access policy of domain §2, a line for each act. */
@Component
class RolePolicy implements AccessPolicy {

    /** What jobs and the filling of an office may do. Nothing else is open to the system. */
    private static final Set<Act> OPEN_TO_SYSTEM = Set.of(Act.MANAGE_OFFICE);

    private final CurrentActor currentActor;
    private final Directory directory;
    private final OpenSteps openSteps;

    private final Rule everybody = Rule.hat(hat -> hat.role() != Role.SYSTEM);
    private final Rule drafters = in(Parties::draftingUnit, STAFF, CLERK, LEADER, UNIT_HEAD, SECRETARY);
    private final Rule everythingIssued = anyOf(anywhere(INSPECTOR), this::committeeSecretaries);
    private final Rule draftReaders = anyOf(
            person(Parties::author),
            in(Parties::draftingUnit, UNIT_HEAD),
            person(Parties::signer),
            in(Parties::registryUnit, CLERK),
            this::holdersOfOpenSteps);
    private final Rule issuedReaders = anyOf(
            memberOf(Parties::namedUnits),
            person(Parties::monitor),
            in(Parties::issuingBody, LEADER, SECRETARY),
            in(Parties::draftingUnit, SECRETARY),
            everythingIssued);
    private final Rule givingSide = anyOf(
            person(Parties::monitor),
            person(Parties::author),
            person(Parties::signer),
            in(Parties::draftingUnit, UNIT_HEAD, SECRETARY),
            in(Parties::issuingBody, LEADER));
    private final Rule assignedUnit =
            memberOf(parties -> parties.assignedUnit() == null ? Set.of() : Set.of(parties.assignedUnit()));

    RolePolicy(CurrentActor currentActor, Directory directory, OpenSteps openSteps) {
        this.currentActor = currentActor;
        this.directory = directory;
        this.openSteps = openSteps;
    }

    @Override
    public Hat require(Act act, Parties parties) {
        return grant(act, parties).orElseThrow(Denied::new);
    }

    @Override
    public boolean allows(Act act, Parties parties) {
        return grant(act, parties).isPresent();
    }

    private Optional<Hat> grant(Act act, Parties parties) {
        Actor actor = currentActor.get();
        if (actor.has(Role.SYSTEM)) {
            return OPEN_TO_SYSTEM.contains(act) ? actor.hats().stream().findFirst() : Optional.empty();
        }
        return act.isStep() ? openStep(act, actor, parties) : rule(act).grant(actor, parties);
    }

    private Rule rule(Act act) {
        return switch (act) {
            case SEE_DIRECTORY -> everybody;
            case MANAGE_OFFICE, START_OVER -> anywhere(ADMIN);
            case DRAFT -> drafters;
            case SEE_DOCUMENT, SEE_DUTY -> anyOf(draftReaders, issuedReaders.onceIssued(), assignedUnit);
            case EDIT_DRAFT -> person(Parties::author);
            case WITHDRAW -> anyOf(in(Parties::issuingBody, LEADER), in(Parties::draftingUnit, SECRETARY));
            case MARK_READ -> memberOf(Parties::namedUnits);
            case SEE_RESULTS -> anyOf(assignedUnit, givingSide, everythingIssued);
            case REFER_BACK -> in(Parties::assignedUnit, UNIT_HEAD);
            case HAND_OVER -> anyOf(in(Parties::assignedUnit, UNIT_HEAD, CLERK), person(Parties::responsible));
            case STEER_DUTY -> person(Parties::monitor);
            case ACKNOWLEDGE -> assignedUnit;
            case URGE -> anyOf(in(Parties::draftingUnit, SECRETARY), this::committeeSecretaries);
            case SEE_PLAN -> anyOf(in(Parties::draftingUnit, SECRETARY, LEADER), everythingIssued);
            case EDIT_PLAN -> anyOf(in(Parties::draftingUnit, SECRETARY), in(Parties::registryUnit, SECRETARY));
            case IMPORT_BOOK ->
                anyOf(in(Parties::draftingUnit, SECRETARY), in(Parties::registryUnit, CLERK, SECRETARY));
            case REVIEW, REVISE, SIGN, ISSUE, CLOSE, TAKE_ON, CARRY_OUT, APPROVE, CONFIRM, DECIDE_REFERRAL ->
                throw new IllegalArgumentException(act + " is a step");
        };
    }

    private Optional<Hat> openStep(Act act, Actor actor, Parties parties) {
        return openSteps.on(parties.object()).stream()
                .filter(step -> step.act() == act)
                .flatMap(step -> hatsOf(step.holder(), actor, parties))
                .findFirst();
    }

    private Stream<Hat> holdersOfOpenSteps(Actor actor, Parties parties) {
        return openSteps.on(parties.object()).stream().flatMap(step -> hatsOf(step.holder(), actor, parties));
    }

    private static Stream<Hat> hatsOf(Holder holder, Actor actor, Parties parties) {
        return holder.person() != null
                ? person(any -> holder.person()).hats(actor, parties)
                : actor.hats().stream()
                        .filter(hat -> hat.role() == holder.role() && hat.unit().equals(holder.unit()));
    }

    private Stream<Hat> committeeSecretaries(Actor actor, Parties parties) {
        Set<UnitId> committees = directory.committeesAndTheirOffices();
        return actor.hats().stream().filter(hat -> hat.role() == SECRETARY && committees.contains(hat.unit()));
    }

    @Override
    public Scope scope() {
        Actor actor = currentActor.get();
        return Scope.of(actor, everythingIssued.grant(actor, Parties.office()).isPresent());
    }
}
