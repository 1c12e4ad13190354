package vn.dondoc.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.TestDeadlines;
import vn.dondoc.calendar.DueSql;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.duty.BookVerdict;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.duty.TimelinessSql;
import vn.dondoc.oversight.DutyHistory.Interval;

/** Timeliness in Java and in SQL: the same of every duty as it is and as it was, against both dues, on any day. */
@Tag("database")
class OneTimelinessTest {

    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final String JUDGED =
            "select " + TimelinessSql.of("a") + " as effective, " + TimelinessSql.first("a") + " as first from ";

    private final ApplicationContext context = RandomHistoriesTest.office();
    private final JdbcClient jdbc = context.getBean(JdbcClient.class);
    private final WorkingDays days = context.getBean(WorkingCalendar.class).workingDays();

    /** What is said of a duty against both dues. */
    private record Said(Timeliness effective, Timeliness first) {}

    @Provide
    Arbitrary<List<DutyHistory>> histories() {
        return RandomHistories.ofUnit("FIG-1").list().ofMinSize(20).ofMaxSize(60);
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void java_and_sql_say_the_same_of_every_duty_on_every_day(
            @ForAll("histories") List<DutyHistory> histories, @ForAll @IntRange(min = 0, max = 260) int after) {
        DutyBook book = context.getBean(DutyBook.class);
        book.leader();
        book.nobody();
        LocalDate day = FIRST.plusDays(after);
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            List<Long> ids = book.write(histories);
            assertThat(said("duty_now a where a.id in (:ids) order by a.id", ids, day))
                    .isEqualTo(histories.stream().map(one -> now(one, day)).toList());
            assertThat(said("duty_at a where a.duty_id in (:ids) order by a.duty_id, a.place", ids, day))
                    .isEqualTo(histories.stream().flatMap(one -> then(one, day)).toList());
        });
    }

    private List<Said> said(String from, List<Long> ids, LocalDate day) {
        return jdbc.sql(JUDGED + from)
                .param("ids", new ArrayList<>(ids))
                .params(DueSql.parameters(day))
                .query((row, number) -> new Said(
                        Timeliness.valueOf(row.getString("effective")), Timeliness.valueOf(row.getString("first"))))
                .list();
    }

    private Said now(DutyHistory duty, LocalDate day) {
        return judged(duty, duty.last(), duty.submittedAt(), day);
    }

    private Stream<Said> then(DutyHistory duty, LocalDate day) {
        return duty.intervals().stream()
                .map(interval ->
                        judged(duty, interval, duty.sentBefore(interval.from().plusNanos(1_000)), day));
    }

    private Said judged(DutyHistory duty, Interval interval, @Nullable Instant sent, LocalDate day) {
        return new Said(
                judged(duty, interval, interval.due(), sent, day), judged(duty, interval, duty.firstDue(), sent, day));
    }

    private Timeliness judged(
            DutyHistory duty, Interval interval, @Nullable LocalDate due, @Nullable Instant sent, LocalDate day) {
        DutyState state = interval.state();
        BookVerdict verdict = duty.bookVerdict() == null ? null : BookVerdict.valueOf(duty.bookVerdict());
        return Timeliness.of(state, verdict, due == null ? null : TestDeadlines.of(due, days), sent, day);
    }
}
