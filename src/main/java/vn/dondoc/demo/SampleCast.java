package vn.dondoc.demo;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Role;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.Directory;

/** The people of the sample office, each of whom does what is theirs to do. */
@Component
@Profile("demo")
class SampleCast {

    private final Directory directory;
    private final RunAs runAs;
    private final Clock clock;

    SampleCast(Directory directory, RunAs runAs, Clock clock) {
        this.directory = directory;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** A person by log-in name, or as HEAD, CLERK or STAFF of a unit. */
    PersonId person(String who, String unit) {
        return switch (who) {
            case "HEAD" -> member(unit, colleague -> colleague.roles().contains(Role.UNIT_HEAD));
            case "CLERK" -> member(unit, colleague -> colleague.roles().contains(Role.CLERK));
            case "STAFF" -> member(unit, colleague -> colleague.roles().equals(Set.of(Role.STAFF)));
            default -> directory.credentialsOf(who).orElseThrow().person();
        };
    }

    private PersonId member(String unit, Predicate<Colleague> is) {
        return List.of(Role.UNIT_HEAD, Role.CLERK, Role.STAFF).stream()
                .flatMap(role -> directory.withRole(role, new UnitId(unit), OfficeTime.today(clock)).stream())
                .filter(is)
                .map(Colleague::id)
                .distinct()
                .min((one, other) -> Long.compare(one.value(), other.value()))
                .orElseThrow(() -> new IllegalArgumentException("nobody like that in " + unit));
    }

    /** Does something as a person, with the hats they wear on the clock's day. */
    void does(PersonId person, Runnable work) {
        runAs.person(person, () -> {
            work.run();
            return true;
        });
    }
}
