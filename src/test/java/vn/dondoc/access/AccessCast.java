package vn.dondoc.access;

import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.dondoc.TestPeople;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** One person for each role in each of three units: the object's own, another, and one the object names. */
@Component
public class AccessCast {

    private final TestPeople people;
    private final RunAs runAs;

    AccessCast(TestPeople people, RunAs runAs) {
        this.people = people;
        this.runAs = runAs;
    }

    public UnitId unit(Relation relation) {
        String kind = switch (relation) {
            case OWN -> "BAN_DANG";
            case OTHER -> "DOAN_THE";
            case NAMED -> "PHUONG";
        };
        return people.unit("QX-" + relation, kind);
    }

    public PersonId person(Role role, Relation relation) {
        return people.person(("qx." + role + "." + relation).toLowerCase(Locale.ROOT), unit(relation), role);
    }

    /** Whoever writes the drafts: a colleague in the own unit. */
    public PersonId author() {
        return people.person("qx.author", unit(Relation.OWN), Role.STAFF);
    }

    /** Whoever carries a duty out: a colleague in the named unit. */
    public PersonId worker() {
        return people.person("qx.worker", unit(Relation.NAMED), Role.STAFF);
    }

    /** A unit that has a duty beside the named one, with its head. */
    public UnitId third() {
        UnitId third = people.unit("QX-THIRD", "DOAN_THE");
        people.person("qx.third.head", third, Role.UNIT_HEAD);
        return third;
    }

    /** Does something as a person. */
    public <T> T as(PersonId person, Supplier<T> work) {
        return runAs.person(person, work);
    }

    /** Does something as a person. */
    public void does(PersonId person, Runnable work) {
        runAs.person(person, () -> {
            work.run();
            return true;
        });
    }
}
