package vn.dondoc.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDeadlines;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.calendar.CalendarDay;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.common.DutyId;

/** What is kept of the working calendar goes with it when it changes. */
@OfficeTest
@ExtendWith(Reconciled.class)
class DutyDeadlinesTest {

    private static final LocalDate THE_DAY_BEFORE = TestDocuments.DUE.minusDays(1);
    private static final String KEPT = "select effective_due_soon_from from duty where id = :duty union all"
            + " select original_due_soon_from from duty where id = :duty union all"
            + " select effective_due_soon_from from duty_interval where duty_id = :duty union all"
            + " select original_due_soon_from from duty_interval where duty_id = :duty union all"
            + " select due_soon_from from work_item where object_kind = 'DUTY' and closed_at is null"
            + " and object_id = cast(:duty as varchar(20))";

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final WorkingCalendar calendar;
    private final DutyDeadlines deadlines;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    DutyDeadlinesTest(
            TestOfficeCast cast,
            TestDocuments documents,
            WorkingCalendar calendar,
            DutyDeadlines deadlines,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.cast = cast;
        this.documents = documents;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void a_new_day_off_moves_the_threshold_of_a_duty_its_intervals_and_its_rows() {
        var document = documents.delivered(documents.plan(documents.each(cast.wards(1))));
        DutyId duty = documents.dutyOf(document, cast.ward(1));
        LocalDate before = soonFrom();
        assertThat(kept(duty)).hasSizeGreaterThanOrEqualTo(5).containsOnly(before);

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            cast.does(cast.author(), () -> calendar.put(List.of(off())));

            assertThat(soonFrom()).isBefore(before);
            assertThat(kept(duty)).containsOnly(soonFrom());
            assertThat(deadlines.stale()).isEmpty();
        });
    }

    private static CalendarDay off() {
        return new CalendarDay(THE_DAY_BEFORE, "HOLIDAY", "Nghỉ", "Thông báo", "VERIFIED");
    }

    private LocalDate soonFrom() {
        return TestDeadlines.of(TestDocuments.DUE, calendar.workingDays()).soonFrom();
    }

    private List<LocalDate> kept(DutyId duty) {
        return jdbc.sql(KEPT).param("duty", duty.value()).query(LocalDate.class).list();
    }
}
