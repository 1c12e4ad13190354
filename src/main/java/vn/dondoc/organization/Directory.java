package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.UnitNames;

/**
 * What other rooms ask about units and people, without a check: the access policy itself stands on it. Screens ask
 * the services of units and of people, which check.
 */
@Service
@Transactional(readOnly = true)
public class Directory implements UnitNames {

    private static final Set<Role> WORKING =
            Set.of(Role.UNIT_HEAD, Role.LEADER, Role.STAFF, Role.CLERK, Role.SECRETARY);

    private final UnitRepository units;
    private final UnitGroupRepository groups;
    private final PersonRepository persons;
    private final MembershipRepository memberships;
    private final DelegationRepository delegations;
    private final MemberList members;
    private final JdbcClient jdbc;
    private final Clock clock;

    Directory(
            UnitRepository units,
            UnitGroupRepository groups,
            PersonRepository persons,
            MembershipRepository memberships,
            DelegationRepository delegations,
            MemberList members,
            JdbcClient jdbc,
            Clock clock) {
        this.units = units;
        this.groups = groups;
        this.persons = persons;
        this.memberships = memberships;
        this.delegations = delegations;
        this.members = members;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A unit by its code, whether it exists today or not. */
    public Optional<UnitRow> find(UnitId id) {
        return units.findById(id.code()).map(Unit::view);
    }

    /** A unit that must exist. */
    public UnitRow unit(UnitId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no unit " + id));
    }

    @Override
    public Map<UnitId, String> unitNames(Set<UnitId> ids) {
        return units.findByCodeIn(ids.stream().map(UnitId::code).toList()).stream()
                .map(Unit::view)
                .collect(Collectors.toMap(UnitRow::id, UnitRow::name));
    }

    /** Units and groups by every name they have on a day. */
    public UnitIndex unitIndex(LocalDate day) {
        return new UnitIndex(existingOn(day), groups.findAll());
    }

    /** Every unit that exists on a day, in the order of their codes. */
    public List<UnitRow> existingOn(LocalDate day) {
        return units.findAll().stream()
                .map(Unit::view)
                .filter(unit -> unit.existsOn(day))
                .sorted(Comparator.comparing(UnitRow::id))
                .toList();
    }

    /** Units by their codes, whether they exist today or not. */
    public List<UnitRow> units(Set<UnitId> ids) {
        return units.findByCodeIn(ids.stream().map(UnitId::code).toList()).stream()
                .map(Unit::view)
                .toList();
    }

    /** The groups of units, such as the 13 wards. */
    public List<GroupRow> groups() {
        return groups.findAll().stream().map(UnitGroup::view).toList();
    }

    /** True while the office has no unit at all. */
    public boolean empty() {
        return units.count() == 0;
    }

    /** The committees and the offices that keep their papers: their secretaries see everything issued. */
    public Set<UnitId> committeesAndTheirOffices() {
        return units.findByKind(UnitKind.CAP_UY).stream()
                .map(Unit::view)
                .flatMap(unit -> Stream.of(unit.id(), unit.registryUnit()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a body may give work to a unit (domain §5, rule 7). */
    public boolean mayGiveWork(UnitId giver, UnitId taker) {
        return jdbc.sql("select count(*) from may_give_work where giver_kind = ? and taker_kind = ?")
                        .params(unit(giver).kind().name(), unit(taker).kind().name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether a unit may give work to any other (domain §5, rule 7). */
    public boolean givesWork(UnitId giver) {
        return jdbc.sql("select count(*) from may_give_work where giver_kind = ?")
                        .param(unit(giver).kind().name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Those who have a role in a unit on a day. */
    public List<Colleague> withRole(Role role, UnitId unit, LocalDate day) {
        return members.of(unit, day)
                .filter(colleague -> colleague.roles().contains(role))
                .toList();
    }

    /** Those who work in a unit on a day, its head first: whoever only administers or inspects does not. */
    public List<Colleague> workingIn(UnitId unit, LocalDate day) {
        return members.of(unit, day)
                .filter(colleague -> colleague.roles().stream().anyMatch(WORKING::contains))
                .toList();
    }

    /** What keeps a body from giving work to a unit on a day (domain §5, rule 7), beside the field that names the unit. */
    public List<Fault> faultsOfGiving(String field, UnitId giver, UnitId taker, LocalDate day) {
        List<Fault> faults = new ArrayList<>();
        String name = unit(taker).name();
        if (withRole(Role.UNIT_HEAD, taker, day).isEmpty()) {
            faults.add(Fault.at(field, "giving.fault.no-head", name));
        }
        if (!mayGiveWork(giver, taker)) {
            faults.add(Fault.at(field, "giving.fault.not-theirs", name));
        }
        return faults;
    }

    /** The hats of a person on a day: their own, and those of absent persons in whose place they act. */
    public List<Hat> hatsOf(PersonId person, LocalDate day) {
        Stream<Hat> own = memberships.ofPerson(person.value(), day).stream().map(m -> Hat.of(m.role(), m.unit()));
        Stream<Hat> lent = delegations.toDeputy(person.value(), day).stream()
                .flatMap(d -> memberships.ofPerson(d.absent().value(), day).stream())
                .map(m -> new Hat(m.role(), m.unit(), m.person()));
        return Stream.concat(own, lent).toList();
    }

    /** Whether a person wears a hat of their own in a unit on a day that is more than an administrator's. */
    public boolean worksIn(PersonId person, UnitId unit, LocalDate day) {
        return memberships.ofPerson(person.value(), day).stream()
                .anyMatch(hat -> hat.unit().equals(unit) && hat.role() != Role.ADMIN);
    }

    /** True while a session goes on that began with this hash of a password: it still is the person's, who has a hat that day. */
    public boolean mayGoOn(PersonId person, String hash, LocalDate day) {
        return persons.findById(person.value())
                        .filter(found -> found.credentials().hash().equals(hash))
                        .isPresent()
                && !hatsOf(person, day).isEmpty();
    }

    /** What log-in needs, by log-in name; the name's case does not matter. */
    public Optional<Credentials> credentialsOf(String username) {
        return persons.findByUsername(Text.clean(username).toLowerCase(Locale.ROOT))
                .map(Person::credentials);
    }

    /** What log-in needs, by person. */
    public Credentials credentialsOf(PersonId person) {
        return persons.findById(person.value())
                .map(Person::credentials)
                .orElseThrow(() -> new IllegalArgumentException("no person " + person));
    }

    /** The full names of people, for pages that show many. */
    public Map<PersonId, String> names(Set<PersonId> ids) {
        return persons.findByIdIn(ids.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::fullName));
    }

    /**
     * Makes the one log-in for which a one-time password serves.
     *
     * @return false if it was made already, on whatever node, or comes too late
     */
    @Transactional
    public boolean useOneTimePassword(PersonId person, String hash) {
        return jdbc.sql("update person set one_time_used = true where id = ? and password_hash = ?"
                                + " and password_temporary = true and one_time_used = false and one_time_until > ?")
                        .params(person.value(), hash, OfficeTime.at(clock.instant()))
                        .update()
                == 1;
    }

    /** Sets the hash of somebody's password; a temporary one serves for one log-in and must be changed there. */
    @Transactional
    public void setPassword(PersonId person, String hash, boolean temporary) {
        persons.findById(person.value())
                .orElseThrow(() -> new IllegalArgumentException("no person " + person))
                .setPassword(hash, temporary ? OneTimePasswords.until(clock) : null);
    }
}
