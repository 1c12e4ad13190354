package vn.dondoc.oversight;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.TestClock;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** An office of five units with directives, documents under none, one or two of them, two plans, and some 200 duties. */
@Component
class FiguredOffice {

    private static final long FIRST = 6_000_000_000L;
    private static final int UNITS = 5;
    private static final int DOCUMENTS = 9;
    private static final int DUTIES = 200;
    private static final String DOCUMENT =
            "insert into document (id, kind, type, origin, state, summary, summary_folded, theme, urgency, author, monitor,"
                    + " drafting_unit, issuing_body, capacity, started, symbol, issued_at, recorded_at, version)"
                    + " values (?, ?, 'KE_HOACH', 'PROCESS', 'ISSUED', 'Văn bản', 'van ban', ?, 'NORMAL', ?, ?, ?, ?, 'OWN',"
                    + " true, ?, ?, ?, 0)";

    private final JdbcClient jdbc;
    private final DutyBook book;
    private final TestPeople people;

    FiguredOffice(JdbcClient jdbc, DutyBook book, TestPeople people) {
        this.jdbc = jdbc;
        this.book = book;
        this.people = people;
    }

    UnitId unit(int number) {
        return people.unit("FIG-U" + number, "PHUONG");
    }

    /** People who see everything of the body, what it drafted, or a unit's own; and one who sees nothing of it. */
    List<PersonId> viewers() {
        return List.of(
                book.leader(),
                people.person("fig.secretary", book.body(), Role.SECRETARY),
                people.person("fig.head", book.body(), Role.UNIT_HEAD),
                people.person("fig.clerk", book.body(), Role.CLERK),
                people.person("fig.u1.head", unit(1), Role.UNIT_HEAD),
                people.person("fig.u2.staff", unit(2), Role.STAFF),
                people.person("fig.u3.secretary", unit(3), Role.SECRETARY),
                people.person("fig.inspector", unit(4), Role.INSPECTOR),
                book.nobody());
    }

    /** Writes the office; gives the ids of its duties. */
    List<Long> write() {
        people.person("fig.body.head", book.body(), Role.UNIT_HEAD);
        viewers();
        for (int number = 0; number < DOCUMENTS; number++) {
            document(number, number < 3 ? "DIRECTIVE" : "IMPLEMENTATION");
        }
        basis(3, 0);
        basis(4, 0);
        basis(4, 1);
        basis(5, 1);
        basis(5, 2);
        basis(6, 2);
        plan(1, 3, 4, 5);
        plan(2, 5, 6);
        return book.write(duties());
    }

    private List<DutyHistory> duties() {
        Random random = new Random(20_062_022);
        List<DutyHistory> placed = new ArrayList<>();
        JqwikSession.run(() -> RandomHistories.ofUnit("").generator(DUTIES).stream(random)
                .limit(DUTIES)
                .map(Shrinkable::value)
                .map(history -> history.in(unit(random.nextInt(UNITS)).code(), FIRST + random.nextInt(DOCUMENTS)))
                .forEach(placed::add));
        return placed;
    }

    private void document(int number, String kind) {
        String body = book.body().code();
        long author = book.nobody().value();
        OffsetDateTime at = TestClock.START.atZone(OfficeTime.ZONE).toOffsetDateTime();
        String theme = number % 4 == 0 ? "" : "Chuyên đề " + number % 4;
        jdbc.sql(DOCUMENT)
                .params(FIRST + number, kind, theme, author, author, body, body, number + "-KH/FIG", at, at)
                .update();
    }

    private void basis(int document, int basis) {
        jdbc.sql("insert into document_basis (document_id, place, basis_id, words) values (?, ?, ?, 'căn cứ')")
                .params(FIRST + document, basis, FIRST + basis)
                .update();
    }

    private void plan(int number, int... documents) {
        jdbc.sql("insert into plan (id, name, unit_code, period_from, period_to, recorded_at, version)"
                        + " values (?, ?, ?, ?, ?, ?, 0)")
                .params(
                        FIRST + number,
                        "Kế hoạch " + number,
                        book.body().code(),
                        LocalDate.of(2022, 1, 1),
                        LocalDate.of(2022, 6, 30),
                        TestClock.START.atZone(OfficeTime.ZONE).toOffsetDateTime())
                .update();
        for (int document : documents) {
            jdbc.sql(
                            "insert into plan_line (id, plan_id, place, theme, type, summary, summary_folded, product, due_kind,"
                                    + " due_words, document_id, version) values (?, ?, ?, '', 'KE_HOACH', '', '', '', 'DATE', '', ?, 0)")
                    .params(FIRST + number * 100L + document, FIRST + number, document, FIRST + document)
                    .update();
        }
    }
}
