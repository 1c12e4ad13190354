package vn.dondoc.security;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Actor;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Denied;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.office.OfficeStatus;
import vn.dondoc.organization.Credentials;
import vn.dondoc.organization.Directory;

/**
 * The actor of the current thread: whoever is signed in, with the hats of today, or the system inside a job. While the
 * office is being prepared nobody acts from a session; the loading itself does.
 */
@Component
class SessionActor implements CurrentActor, RunAs {

    private final Directory directory;
    private final OfficeStatus office;
    private final Clock clock;

    SessionActor(Directory directory, OfficeStatus office, Clock clock) {
        this.directory = directory;
        this.office = office;
        this.clock = clock;
    }

    @Override
    public Actor get() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof SystemAuthentication) {
            return Actor.SYSTEM;
        }
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn person)) {
            throw new Denied();
        }
        if (office.preparing() && !(authentication instanceof StandInAuthentication)) {
            throw new Refusal("preparing.refused");
        }
        return actor(person.person());
    }

    private Actor actor(PersonId person) {
        Credentials credentials = directory.credentialsOf(person);
        return new Actor(person, credentials.fullName(), directory.hatsOf(person, OfficeTime.today(clock)));
    }

    @Override
    public <T> T system(Supplier<T> work) {
        return as(new SystemAuthentication(), work);
    }

    @Override
    public <T> T person(PersonId person, Supplier<T> work) {
        Credentials credentials = directory.credentialsOf(person);
        SignedIn signedIn = new SignedIn(person, credentials.username(), "", false, clock.instant(), List.of());
        return as(new StandInAuthentication(signedIn), work);
    }

    private static <T> T as(Authentication authentication, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext during = SecurityContextHolder.createEmptyContext();
        during.setAuthentication(authentication);
        SecurityContextHolder.setContext(during);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
