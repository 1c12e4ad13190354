package vn.dondoc.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.TestPeople;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * A random office, straight in the database: units, people with hats and deputies, documents, duties, plans. What waits on them
 * and was done to them {@link SeenSteps} writes.
 */
final class SeenOffice {

    private static final long FIRST = 7_000_000_000L;
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2022-06-01T08:00:00+07:00");
    private static final List<String> KINDS =
            List.of("CAP_UY", "BAN_DANG", "CHINH_QUYEN", "PHUONG", "PHUONG", "DOAN_THE");
    private static final List<Role> ROLES = List.of(Role.values()).subList(0, Role.SYSTEM.ordinal());
    private static final List<String> STATES = List.of(
            "DRAFT", "IN_APPROVAL", "SIGNED", "ISSUED", "ISSUED", "CLOSED", "RECALLED", "SUPERSEDED", "DISCARDED");
    private static final String DOCUMENT =
            "insert into document (id, kind, type, origin, state, summary, summary_folded, theme, urgency, author, monitor,"
                    + " signer, drafting_unit, issuing_body, capacity, started, symbol, recorded_at, version)"
                    + " values (?, 'IMPLEMENTATION', 'KE_HOACH', 'PROCESS', ?, '', '', '', 'NORMAL', ?, ?, ?, ?, ?, 'OWN',"
                    + " true, '', ?, 0)";
    private static final String DUTY =
            "insert into duty (id, document_id, symbol, summary, issuing_body, drafting_unit, author, signer, monitor, work,"
                    + " product, clause_id, role, joint, unit_code, state, due_kind, due_words, assigned_at, changes, version)"
                    + " values (?, ?, '', '', ?, ?, ?, ?, ?, '', '', -1, 'LEAD', false, ?, 'SENT', 'CONTINUOUS', '', ?, 1, 0)";
    /** Long overdue, so that these are the first rows behind a figure. */
    private static final String INTERVAL =
            "insert into duty_interval (id, duty_id, place, state, unit_code, effective_due, effective_due_soon_from, from_at)"
                    + " values (?, ?, 1, 'SENT', ?, date '1990-01-01', date '1990-01-01', ?)";

    final List<UnitId> units = new ArrayList<>();
    final List<PersonId> people = new ArrayList<>();
    final List<Long> documents = new ArrayList<>();
    final List<Long> duties = new ArrayList<>();
    final List<Long> plans = new ArrayList<>();

    final Random random;
    final SeenSteps steps;
    private final JdbcClient jdbc;
    private final TestPeople cast;
    private final Map<PersonId, UnitId> homes = new HashMap<>();
    private long next = FIRST;
    private int hats;

    SeenOffice(JdbcClient jdbc, TestPeople cast, long seed) {
        this.jdbc = jdbc;
        this.cast = cast;
        this.random = new Random(seed);
        this.steps = new SeenSteps(this);
    }

    SeenOffice write() {
        IntStream.range(0, KINDS.size()).forEach(this::unit);
        IntStream.range(0, 10).forEach(this::person);
        IntStream.range(0, 5).forEach(n -> deputy());
        IntStream.range(0, 20).forEach(n -> document());
        IntStream.range(0, 14).forEach(n -> duty());
        IntStream.range(0, 5).forEach(n -> plan());
        return this;
    }

    private void unit(int number) {
        String code = "SEEN-" + number;
        String registry =
                random.nextBoolean() || units.isEmpty() ? code : one(units).code();
        units.add(cast.unit(code, KINDS.get(number), registry));
    }

    private void person(int number) {
        UnitId home = one(units);
        PersonId person = cast.person("seen." + number, home, one(ROLES));
        people.add(person);
        homes.put(person, home);
        if (random.nextInt(3) == 0) {
            hat(person, one(units), DAY, random.nextBoolean() ? null : DAY);
        }
    }

    /** Where a person began. */
    UnitId homeOf(PersonId person) {
        return Objects.requireNonNull(homes.get(person));
    }

    /** One more hat of a person, of whatever role. No two begin on the same day: nobody is the same twice from one day on. */
    void hat(PersonId person, UnitId unit, LocalDate from, @Nullable LocalDate until) {
        write(
                "insert into membership (id, person_id, unit_code, role, valid_from, valid_to) values (?, ?, ?, ?, ?, ?)",
                next(),
                person.value(),
                unit.code(),
                one(ROLES).name(),
                from.minusDays(hats++),
                until);
    }

    private void deputy() {
        write(
                "insert into delegation (id, absent, deputy, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                next(),
                one(people).value(),
                one(people).value(),
                DAY,
                DAY);
    }

    /** Mostly the home of one of these two, whose rights hang on a hat there (rule 9). */
    private UnitId draftingUnit(PersonId author, PersonId monitor) {
        return switch (random.nextInt(3)) {
            case 0 -> one(units);
            case 1 -> homeOf(author);
            default -> homeOf(monitor);
        };
    }

    private void document() {
        long id = next();
        PersonId author = one(people);
        PersonId monitor = one(people);
        String state = one(STATES);
        documents.add(id);
        write(
                DOCUMENT,
                id,
                state,
                author.value(),
                monitor.value(),
                orNone(one(people).value()),
                draftingUnit(author, monitor).code(),
                one(units).code(),
                AT);
        long clause = next();
        write(
                "insert into clause (id, document_id, place, work, product, due_kind, due_words, mode)"
                        + " values (?, ?, 0, '', '', 'CONTINUOUS', '', 'EACH')",
                clause,
                id);
        IntStream.range(0, random.nextInt(3))
                .forEach(place -> write(
                        "insert into clause_unit (clause_id, place, unit_code, role) values (?, ?, ?, ?)",
                        clause,
                        place,
                        one(units).code(),
                        one(List.of("LEAD", "COORDINATE"))));
        if (random.nextBoolean()) {
            write(
                    "insert into document_recipient (document_id, place, unit_code) values (?, 0, ?)",
                    id,
                    one(units).code());
        }
        steps.drafted(id, state);
        steps.on("DOCUMENT", id);
    }

    /** A duty of any unit. */
    void duty() {
        long id = next();
        PersonId author = one(people);
        PersonId monitor = one(people);
        UnitId unit = one(units);
        duties.add(id);
        write(
                DUTY,
                id,
                one(documents),
                one(units).code(),
                draftingUnit(author, monitor).code(),
                author.value(),
                orNone(one(people).value()),
                monitor.value(),
                unit.code(),
                AT);
        write(INTERVAL, next(), id, unit.code(), AT);
        steps.on("DUTY", id);
    }

    private void plan() {
        long id = next();
        plans.add(id);
        write(
                "insert into plan (id, name, unit_code, period_from, period_to, recorded_at, version) values (?, '', ?, ?, ?, ?, 0)",
                id,
                one(units).code(),
                DAY,
                DAY,
                AT);
        steps.on("PLAN", id);
    }

    long next() {
        return next++;
    }

    int write(String sql, @Nullable Object... values) {
        return jdbc.sql(sql).params(values).update();
    }

    @Nullable
    Long orNone(long value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
