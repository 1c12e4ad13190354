package vn.dondoc.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.UnitId;
import vn.dondoc.intake.Row;
import vn.dondoc.intake.Row.Outcome;
import vn.dondoc.organization.ImportPlan.NewPerson;

/**
 * Takes in people and their hats. Somebody who stands in several rows has hats in several units; units that no row names for
 * them are left as they are.
 */
@Component
class PeopleImport implements TableImport {

    private final PersonRepository persons;
    private final MembershipRepository memberships;

    PeopleImport(PersonRepository persons, MembershipRepository memberships) {
        this.persons = persons;
        this.memberships = memberships;
    }

    /** Who is known already, and every hat they ever had. */
    private record Known(Map<String, Person> people, Map<Long, List<Membership>> hats) {

        List<Membership> hatsOf(@Nullable Person person, UnitId unit) {
            return person == null
                    ? List.of()
                    : hats.getOrDefault(person.id().value(), List.of()).stream()
                            .filter(hat -> hat.unit().equals(unit))
                            .toList();
        }
    }

    @Override
    public OfficeTable kind() {
        return OfficeTable.PEOPLE;
    }

    @Override
    public void plan(ImportPlan plan) {
        List<Row> rows = plan.rows(OfficeTable.PEOPLE);
        if (rows.isEmpty()) {
            return;
        }
        Known known = known();
        Map<String, List<PersonRow>> byPerson = new LinkedHashMap<>();
        rows.stream()
                .map(row -> PersonRow.read(row, plan.units(), plan.bounds()))
                .flatMap(Optional::stream)
                .forEach(row -> sort(row, byPerson));
        byPerson.values().forEach(own -> plan(own, known, plan));
    }

    private Known known() {
        Map<String, Person> people = new HashMap<>();
        persons.findAll().forEach(person -> people.put(person.credentials().username(), person));
        return new Known(
                people,
                memberships.findAll().stream()
                        .collect(Collectors.groupingBy(hat -> hat.person().value())));
    }

    private static void sort(PersonRow row, Map<String, List<PersonRow>> byPerson) {
        List<PersonRow> own = byPerson.getOrDefault(row.username(), List.of());
        if (own.stream().anyMatch(other -> !other.fullName().equals(row.fullName()))) {
            row.row()
                    .refuse(
                            "username",
                            "import.fault.two-names",
                            row.username(),
                            own.get(0).fullName());
        } else if (own.stream()
                .anyMatch(other -> other.unit().id().equals(row.unit().id()))) {
            row.row()
                    .refuse(
                            "username",
                            "import.fault.twice-in-unit",
                            row.username(),
                            row.unit().name());
        } else {
            byPerson.computeIfAbsent(row.username(), name -> new ArrayList<>()).add(row);
        }
    }

    private void plan(List<PersonRow> rows, Known known, ImportPlan plan) {
        PersonRow first = rows.get(0);
        Person stored = known.people().get(first.username());
        if (stored == null) {
            rows.stream()
                    .filter(row -> row.roles().isEmpty())
                    .forEach(row -> row.row().refuse("roles", "fault.missing"));
        }
        List<PersonRow> taken =
                rows.stream().filter(row -> !row.row().refused()).toList();
        if (taken.isEmpty()) {
            return;
        }
        Map<PersonRow, HatChanges> hats = new LinkedHashMap<>();
        taken.forEach(row -> hats.put(
                row,
                new HatChanges(
                        row.unit(), known.hatsOf(stored, row.unit().id()), row.roles(), row.from(), plan.today())));
        if (stored == null) {
            welcome(taken, hats, plan);
        } else {
            change(stored, taken, hats, plan);
        }
    }

    private void welcome(List<PersonRow> rows, Map<PersonRow, HatChanges> hats, ImportPlan plan) {
        PersonRow first = rows.get(0);
        rows.forEach(row -> row.row().become(Outcome.FRESH));
        plan.welcome(
                new NewPerson(first.username(), first.fullName(), first.unit().name()));
        plan.write(writing -> {
            Secret secret = writing.secretOf(first.username());
            Person person = new Person(first.username());
            person.setPassword(secret.hash(), secret.until());
            person.describe(first);
            persons.save(person);
            write(person, hats, "person.add", null, writing);
        });
    }

    private void change(Person stored, List<PersonRow> rows, Map<PersonRow, HatChanges> hats, ImportPlan plan) {
        boolean renamed = !stored.isAs(rows.get(0));
        rows.stream()
                .filter(row -> !hatsIn(hats, row).none())
                .forEach(row -> row.row().become(Outcome.CHANGED));
        if (renamed) {
            rows.get(0).row().become(Outcome.CHANGED);
        }
        if (rows.stream().noneMatch(row -> row.row().became(Outcome.CHANGED))) {
            return;
        }
        plan.write(writing -> {
            String before = stored.words();
            stored.describe(rows.get(0));
            write(stored, hats, "person.change", before, writing);
        });
    }

    private static HatChanges hatsIn(Map<PersonRow, HatChanges> hats, PersonRow row) {
        return Objects.requireNonNull(hats.get(row));
    }

    private void write(
            Person person, Map<PersonRow, HatChanges> hats, String command, @Nullable String before, Writing writing) {
        hats.values().forEach(changes -> changes.write(person.id(), memberships));
        String changed = hats.values().stream()
                .map(HatChanges::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        writing.tell(ObjectRef.of(person.id()), command, before, (person.words() + "; " + changed).strip());
    }
}
