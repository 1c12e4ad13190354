package vn.dondoc.security;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Act;
import vn.dondoc.access.Actor;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Hat;
import vn.dondoc.access.OpenSteps;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Question;
import vn.dondoc.access.Readers;
import vn.dondoc.access.Role;
import vn.dondoc.access.Scope;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.OrganizationAct;

/** Asks each act's own rule whether the current actor may do it (domain §2); the system may do only what is open to it. */
@Component
class RolePolicy implements AccessPolicy {

    private final CurrentActor currentActor;
    private final Directory directory;
    private final OpenSteps openSteps;
    private final Clock clock;

    RolePolicy(CurrentActor currentActor, Directory directory, OpenSteps openSteps, Clock clock) {
        this.currentActor = currentActor;
        this.directory = directory;
        this.openSteps = openSteps;
        this.clock = clock;
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
            return act.isOpenToSystem() ? Optional.of(actor.hat()) : Optional.empty();
        }
        return act.rule().grant(question(act, actor, parties));
    }

    private Question question(Act act, Actor actor, Parties parties) {
        return new Question(
                act,
                actor,
                parties,
                () -> openSteps.on(parties.object()),
                directory::committeesAndTheirOffices,
                (person, unit) -> directory.worksIn(person, unit, OfficeTime.today(clock)));
    }

    @Override
    public Scope scope() {
        Actor actor = currentActor.get();
        return Scope.of(
                actor,
                Readers.EVERYTHING_ISSUED
                        .grant(question(OrganizationAct.SEE_DIRECTORY, actor, Parties.office()))
                        .isPresent());
    }
}
