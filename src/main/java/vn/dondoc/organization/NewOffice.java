package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** Founds an office that has nothing yet: one committee and its administrator. For the room of log-in only. */
@Service
public class NewOffice {

    private final UnitRepository units;
    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final JdbcClient jdbc;

    NewOffice(UnitRepository units, PersonRepository persons, MembershipRepository memberships, JdbcClient jdbc) {
        this.units = units;
        this.persons = persons;
        this.memberships = memberships;
        this.jdbc = jdbc;
    }

    /** Lets one office be founded at a time, on whatever node: who comes second waits, and finds it founded. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        jdbc.sql("select giver_kind from may_give_work for update")
                .query(String.class)
                .list();
    }

    /**
     * Creates the first unit, a committee that keeps its own registry, and its administrator.
     *
     * @return the administrator
     */
    @Transactional
    public PersonId open(
            UnitId unit, String unitName, String username, String fullName, String passwordHash, LocalDate today) {
        Unit first = new Unit(unit);
        first.describe(new UnitRow(unit, unitName, UnitKind.CAP_UY, null, unit, today, null, Set.of()));
        units.save(first);
        Person administrator = new Person(username);
        administrator.describe(fullName, "", "");
        administrator.setPassword(passwordHash, null);
        persons.save(administrator);
        memberships.save(new Membership(administrator.id(), unit, Role.ADMIN, today, null));
        return administrator.id();
    }
}
