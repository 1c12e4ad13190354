package vn.dondoc.access;

import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.dondoc.TestPeople;
import vn.dondoc.access.AccessTable.Relation;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** One person for each role in each of three units: the object's own, another, and one the object names. */
@Component
class AccessCast {

    private final TestPeople people;

    AccessCast(TestPeople people) {
        this.people = people;
    }

    UnitId unit(Relation relation) {
        String kind = switch (relation) {
            case OWN -> "BAN_DANG";
            case OTHER -> "DOAN_THE";
            case NAMED -> "PHUONG";
        };
        return people.unit("QX-" + relation, kind);
    }

    PersonId person(Role role, Relation relation) {
        return people.person(("qx." + role + "." + relation).toLowerCase(Locale.ROOT), unit(relation), role);
    }
}
