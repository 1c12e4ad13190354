package vn.dondoc.duty;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.CalendarChanged;
import vn.dondoc.calendar.DueSql;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.DutyId;

/**
 * The deadlines kept beside duties and their intervals: made anew when the working calendar changes, and compared with it.
 * Those of the past too, because every past day is asked by the calendar as it is now.
 */
@Component
public class DutyDeadlines {

    private static final Kept EFFECTIVE = new Kept("duty", "id", "effective_due", ", version = version + 1");
    private static final List<Kept> ALL = List.of(
            EFFECTIVE,
            new Kept("duty", "id", "original_due", ", version = version + 1"),
            new Kept("duty_interval", "duty_id", "effective_due", ""),
            new Kept("duty_interval", "duty_id", "original_due", ""));

    private final JdbcTemplate jdbc;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;

    DutyDeadlines(JdbcTemplate jdbc, WorkingCalendar calendar, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.events = events;
    }

    /** Where a table keeps a due and, beside it, the day from which it is soon. */
    private record Kept(String table, String duty, String due, String changed) {

        String all() {
            return "select distinct %2$s, %2$s_soon_from from %1$s where %2$s is not null".formatted(table, due);
        }

        String duties(String which) {
            return "select distinct %3$s from %1$s where %2$s = ? and %2$s_soon_from = ?".formatted(table, due, duty)
                    + which;
        }

        String renewal() {
            return "update %1$s set %2$s_soon_from = ?%3$s where %2$s = ? and %2$s_soon_from = ?"
                    .formatted(table, due, changed);
        }
    }

    /** Makes anew what the calendar gives another threshold now: a batch for each kind of due, and of open duties it tells. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CalendarChanged changed) {
        List<DutyId> open = duties(EFFECTIVE, changed.days(), " and ended_at is null");
        for (Kept kept : ALL) {
            jdbc.batchUpdate(
                    kept.renewal(),
                    stale(kept, changed.days()).stream()
                            .map(due -> new Object[] {
                                changed.days().deadline(due.date()).soonFrom(), due.date(), due.soonFrom()
                            })
                            .toList());
        }
        if (!open.isEmpty()) {
            events.publishEvent(new DeadlinesMoved(open));
        }
    }

    /** The duties of which the calendar would make other deadlines today: none, unless somebody wrote past this room. */
    @Transactional(readOnly = true)
    public List<DutyId> stale() {
        WorkingDays days = calendar.workingDays();
        return ALL.stream()
                .flatMap(kept -> duties(kept, days, "").stream())
                .distinct()
                .toList();
    }

    private List<DutyId> duties(Kept kept, WorkingDays days, String which) {
        return stale(kept, days).stream()
                .flatMap(due -> jdbc.queryForList(kept.duties(which), Long.class, due.date(), due.soonFrom()).stream())
                .map(DutyId::new)
                .toList();
    }

    private List<Deadline> stale(Kept kept, WorkingDays days) {
        List<Deadline> stale = new ArrayList<>();
        jdbc.query(kept.all(), row -> {
            Deadline due = DueSql.deadline(row, kept.due());
            if (due != null && !due.equals(days.deadline(due.date()))) {
                stale.add(due);
            }
        });
        return stale;
    }
}
