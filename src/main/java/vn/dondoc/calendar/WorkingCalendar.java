package vn.dondoc.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.OfficeTime;

/** The working calendar of the office, for other rooms: what the stored days off make of the weeks. */
@Service
public class WorkingCalendar {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorkingCalendar(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** The working days as the calendar says now. Ask once for a page, then count. */
    @Transactional(readOnly = true)
    public WorkingDays workingDays() {
        return new WorkingDays(days("'HOLIDAY', 'COMPENSATORY', 'SWAP_OFF'"), days("'SWAP_WORK'"));
    }

    /** Puts days into the calendar in place of what it said of them, and says so. For other rooms only. */
    @Transactional
    public void put(List<CalendarDay> days) {
        for (CalendarDay day : days) {
            jdbc.sql("delete from calendar_day where on_day = ? and kind = ?")
                    .params(day.day(), day.kind())
                    .update();
            jdbc.sql("insert into calendar_day (on_day, kind, name, source, certainty, recorded_at)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params(
                            day.day(),
                            day.kind(),
                            day.name(),
                            day.source(),
                            day.certainty(),
                            OfficeTime.at(clock.instant()))
                    .update();
        }
        events.publishEvent(new CalendarChanged(workingDays()));
    }

    private Set<LocalDate> days(String kinds) {
        return jdbc.sql("select on_day from calendar_day where kind in (" + kinds + ")")
                .query(LocalDate.class)
                .set();
    }
}
