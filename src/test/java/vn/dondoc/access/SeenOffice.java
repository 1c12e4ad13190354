package vn.dondoc.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.TestPeople;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** A random office, straight in the database: units, people with hats and deputies, documents, duties, plans and open steps. */
final class SeenOffice {

    private static final long FIRST = 7_000_000_000L;
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2022-06-01T08:00:00+07:00");
    private static final List<String> KINDS =
            List.of("CAP_UY", "BAN_DANG", "CHINH_QUYEN", "PHUONG", "PHUONG", "DOAN_THE");
    private static final List<Role> ROLES = List.of(Role.values()).subList(0, Role.SYSTEM.ordinal());
    /** No diagram has a step wait for an administrator. */
    private static final List<Role> WORKING = ROLES.subList(0, Role.ADMIN.ordinal());

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

    final List<UnitId> units = new ArrayList<>();
    final List<PersonId> people = new ArrayList<>();
    final List<Long> documents = new ArrayList<>();
    final List<Long> duties = new ArrayList<>();
    final List<Long> plans = new ArrayList<>();

    private final JdbcClient jdbc;
    private final TestPeople cast;
    private final Random random;
    private long next = FIRST;

    SeenOffice(JdbcClient jdbc, TestPeople cast, long seed) {
        this.jdbc = jdbc;
        this.cast = cast;
        this.random = new Random(seed);
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
        PersonId person = cast.person("seen." + number, one(units), one(ROLES));
        people.add(person);
        if (random.nextInt(3) == 0) {
            write(
                    "insert into membership (id, person_id, unit_code, role, valid_from) values (?, ?, ?, ?, ?)",
                    next++,
                    person.value(),
                    one(units).code(),
                    one(ROLES).name(),
                    DAY);
        }
    }

    private void deputy() {
        write(
                "insert into delegation (id, absent, deputy, valid_from, valid_to) values (?, ?, ?, ?, ?)",
                next++,
                one(people).value(),
                one(people).value(),
                DAY,
                DAY);
    }

    private void document() {
        long id = next++;
        documents.add(id);
        write(
                DOCUMENT,
                id,
                one(STATES),
                one(people).value(),
                one(people).value(),
                orNone(one(people).value()),
                one(units).code(),
                one(units).code(),
                AT);
        long clause = next++;
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
        step("DOCUMENT", id);
    }

    private void duty() {
        long id = next++;
        duties.add(id);
        write(
                DUTY,
                id,
                one(documents),
                one(units).code(),
                one(units).code(),
                one(people).value(),
                orNone(one(people).value()),
                one(people).value(),
                one(units).code(),
                AT);
        step("DUTY", id);
    }

    private void plan() {
        long id = next++;
        plans.add(id);
        write(
                "insert into plan (id, name, unit_code, period_from, period_to, recorded_at, version) values (?, '', ?, ?, ?, ?, 0)",
                id,
                one(units).code(),
                DAY,
                DAY,
                AT);
    }

    /** A step that waits for somebody, or waited. */
    private void step(String kind, long object) {
        if (random.nextInt(3) > 0) {
            return;
        }
        Holder holder = random.nextBoolean() ? Holder.of(one(people)) : Holder.of(one(WORKING), one(units));
        write(
                "insert into work_item (id, kind, source, act, step_vi, step_en, holder, object_kind, object_id, title, title_folded,"
                        + " from_unit, sort_due, resting, settled, opened_at, closed_at, version)"
                        + " values (?, 'TASK', ?, 'REVIEW', 'Duyệt', 'Review', ?, ?, ?, '', '', ?, ?, false, false, ?, ?, 0)",
                next++,
                "seen-" + next,
                holder.key(),
                kind,
                String.valueOf(object),
                one(units).code(),
                DAY,
                AT,
                random.nextInt(4) == 0 ? AT : null);
    }

    private void write(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private @Nullable Long orNone(long value) {
        return random.nextInt(4) == 0 ? null : value;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
