package vn.dondoc.oversight;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.dondoc.TestDeadlines;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/** Writes duties of the body {@link #body()} with their intervals straight into the database, many at a time. */
@Component
class DutyBook {

    private static final long FIRST = 5_000_000_000L;
    private static final String DUTY =
            "insert into duty (id, document_id, symbol, summary, issuing_body, drafting_unit, author, signer, monitor,"
                    + " work, product, clause_id, role, joint, unit_code, state, due_kind, due_words, original_due,"
                    + " original_due_soon_from, effective_due, effective_due_soon_from, assigned_at, delivered_at, submitted_at, ended_at, book_verdict, changes, version)"
                    + " values (?, ?, 'KH', '', ?, ?, ?, ?, ?, 'Việc', '', -1, 'LEAD', false, ?, ?, 'DATE', '', ?, ?, ?, ?,"
                    + " ?, ?, ?, ?, ?, ?, 0)";
    private static final String INTERVAL = "insert into duty_interval (id, duty_id, place, state, unit_code,"
            + " original_due, original_due_soon_from, effective_due, effective_due_soon_from, from_at, to_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SENT = "insert into submission (id, duty_id, version_number, body, figures, links,"
            + " reported_by, reported_at, submitted_at) values (?, ?, ?, '', '', '', 0, ?, ?)";

    private final JdbcTemplate jdbc;
    private final TestPeople people;
    private final WorkingDays days;
    private long next = FIRST;

    DutyBook(JdbcTemplate jdbc, TestPeople people, WorkingCalendar calendar) {
        this.jdbc = jdbc;
        this.people = people;
        this.days = calendar.workingDays();
    }

    UnitId body() {
        return people.unit("FIG", "BAN_DANG");
    }

    /** A leader of the body, who sees every duty of this book and no other. */
    PersonId leader() {
        return people.person("fig.leader", body(), Role.LEADER);
    }

    PersonId nobody() {
        return people.person("fig.nobody", people.unit("FIG-FAR", "DOAN_THE"), Role.STAFF);
    }

    /** Writes the histories, of an office that took over no book; gives the ids of the duties in their order. */
    List<Long> write(List<DutyHistory> histories) {
        List<Object[]> duties = new ArrayList<>();
        List<Object[]> intervals = new ArrayList<>();
        List<Object[]> sent = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (DutyHistory history : histories) {
            long id = next++;
            ids.add(id);
            duties.add(duty(id, history));
            for (int i = 0; i < history.intervals().size(); i++) {
                intervals.add(interval(id, history, i));
            }
            for (int i = 0; i < history.sent().size(); i++) {
                Timestamp at = at(history.sent().get(i));
                sent.add(new Object[] {next++, id, i + 1, at, at});
            }
        }
        jdbc.update("delete from first_book");
        jdbc.batchUpdate(DUTY, duties);
        jdbc.batchUpdate(INTERVAL, intervals);
        jdbc.batchUpdate(SENT, sent);
        return ids;
    }

    private Object[] duty(long id, DutyHistory history) {
        String body = body().code();
        long nobody = nobody().value();
        DutyHistory.Interval last = history.last();
        Timestamp given = at(history.intervals().get(0).from());
        return new Object[] {
            id,
            history.document(),
            body,
            body,
            nobody,
            nobody,
            nobody,
            history.unit(),
            last.state().name(),
            history.firstDue(),
            soonFrom(history.firstDue()),
            last.due(),
            soonFrom(last.due()),
            given,
            given,
            at(history.submittedAt()),
            last.state().ended() ? at(last.from()) : null,
            history.bookVerdict(),
            history.intervals().size()
        };
    }

    private Object[] interval(long id, DutyHistory history, int number) {
        DutyHistory.Interval interval = history.intervals().get(number);
        boolean last = number == history.intervals().size() - 1;
        LocalDate first = history.firstDue();
        return new Object[] {
            next++,
            id,
            number + 1,
            interval.state().name(),
            history.unit(),
            first,
            soonFrom(first),
            interval.due(),
            soonFrom(interval.due()),
            at(interval.from()),
            last ? null : at(history.intervals().get(number + 1).from())
        };
    }

    private @Nullable LocalDate soonFrom(@Nullable LocalDate due) {
        return due == null ? null : TestDeadlines.of(due, days).soonFrom();
    }

    private static @Nullable Timestamp at(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
