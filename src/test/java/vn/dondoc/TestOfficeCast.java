package vn.dondoc;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Role;
import vn.dondoc.access.RunAs;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** A small office for tests of documents and duties: a drafting board with its people, and as many wards as a test wants. */
@Component
public class TestOfficeCast {

    private final TestPeople people;
    private final RunAs runAs;

    TestOfficeCast(TestPeople people, RunAs runAs) {
        this.people = people;
        this.runAs = runAs;
    }

    /** The board that drafts, issues and numbers. */
    public UnitId board() {
        return people.unit("TB", "BAN_DANG");
    }

    public PersonId author() {
        return people.person("tb.author", board(), Role.STAFF);
    }

    public PersonId head() {
        return people.person("tb.head", board(), Role.UNIT_HEAD);
    }

    public PersonId leader() {
        return people.person("tb.leader", board(), Role.LEADER);
    }

    public PersonId clerk() {
        return people.person("tb.clerk", board(), Role.CLERK);
    }

    public PersonId secretary() {
        return people.person("tb.secretary", board(), Role.SECRETARY);
    }

    /** A ward by its number, with its people. */
    public UnitId ward(int number) {
        UnitId ward = people.unit("TW" + number, "PHUONG");
        wardHead(number, ward);
        wardClerk(number, ward);
        wardStaff(number, ward);
        return ward;
    }

    public List<UnitId> wards(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(this::ward).toList();
    }

    public PersonId wardHead(int number) {
        return wardHead(number, ward(number));
    }

    public PersonId wardClerk(int number) {
        return wardClerk(number, ward(number));
    }

    public PersonId wardStaff(int number) {
        return wardStaff(number, ward(number));
    }

    private PersonId wardHead(int number, UnitId ward) {
        return people.person("tw" + number + ".head", ward, Role.UNIT_HEAD);
    }

    private PersonId wardClerk(int number, UnitId ward) {
        return people.person("tw" + number + ".clerk", ward, Role.CLERK);
    }

    private PersonId wardStaff(int number, UnitId ward) {
        return people.person("tw" + number + ".staff", ward, Role.STAFF);
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
