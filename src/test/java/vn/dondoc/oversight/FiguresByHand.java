package vn.dondoc.oversight;

import static vn.dondoc.oversight.FigureColumn.ASSIGNED;
import static vn.dondoc.oversight.FigureColumn.AWAITING_LATE;
import static vn.dondoc.oversight.FigureColumn.CARRIED_OVER;
import static vn.dondoc.oversight.FigureColumn.REFERRED_LATE;
import static vn.dondoc.oversight.FigureColumn.TOTAL;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.oversight.DutyHistory.Interval;

/** Counts the figures of histories the slow way, duty by duty, by the words of domain §4–6. */
record FiguresByHand(LocalDate from, LocalDate to, LocalDate today, WorkingDays days) {

    Map<FigureColumn, Long> of(Collection<DutyHistory> duties) {
        Map<FigureColumn, Long> counts = new EnumMap<>(FigureColumn.class);
        for (FigureColumn column : FigureColumn.values()) {
            counts.put(column, 0L);
        }
        duties.forEach(duty -> columns(duty).forEach(column -> counts.merge(column, 1L, Long::sum)));
        return counts;
    }

    private Set<FigureColumn> columns(DutyHistory duty) {
        Interval then = duty.before(OfficeTime.startOf(from));
        Instant end = OfficeTime.startOf(to.plusDays(1));
        Interval now = duty.before(end);
        if (now == null || then != null && then.state().ended()) {
            return Set.of();
        }
        Set<FigureColumn> columns = EnumSet.of(TOTAL, then == null ? ASSIGNED : CARRIED_OVER);
        boolean open = !now.state().ended();
        boolean stopped = now.state() == DutyState.CANCELLED || now.state() == DutyState.TRANSFERRED;
        columns.add(open ? FigureColumn.OPEN : stopped ? FigureColumn.STOPPED : FigureColumn.COMPLETED);
        columns.add(first(duty, now, end));
        Timeliness timeliness = timeliness(duty, now, now.due(), end);
        if (now.state() == DutyState.COMPLETED) {
            boolean onTime = timeliness(duty, now, duty.firstDue(), end) == Timeliness.DONE_ON_TIME;
            columns.add(onTime ? FigureColumn.ON_TIME_FIRST : FigureColumn.LATE_FIRST);
        }
        if (timeliness == Timeliness.OVERDUE && now.state().withGivers()) {
            columns.add(now.state() == DutyState.SUBMITTED ? AWAITING_LATE : REFERRED_LATE);
        }
        return columns;
    }

    private FigureColumn first(DutyHistory duty, Interval now, Instant end) {
        return switch (now.state()) {
            case SUBMITTED -> FigureColumn.AWAITING;
            case REFERRED_BACK -> FigureColumn.REFERRED_BACK;
            case SUSPENDED -> FigureColumn.SUSPENDED;
            case CANCELLED -> FigureColumn.CANCELLED;
            case TRANSFERRED -> FigureColumn.TRANSFERRED;
            default -> judged(timeliness(duty, now, now.due(), end));
        };
    }

    private static FigureColumn judged(Timeliness timeliness) {
        return switch (timeliness) {
            case NO_DUE -> FigureColumn.NO_DUE;
            case IN_TIME -> FigureColumn.IN_TIME;
            case DUE_SOON -> FigureColumn.DUE_SOON;
            case OVERDUE -> FigureColumn.OVERDUE;
            case DONE_ON_TIME -> FigureColumn.ON_TIME;
            case DONE_LATE -> FigureColumn.LATE;
        };
    }

    private Timeliness timeliness(DutyHistory duty, Interval now, @Nullable LocalDate due, Instant end) {
        boolean completed = now.state() == DutyState.COMPLETED;
        if (completed && duty.bookVerdict() != null) {
            return duty.bookVerdict().equals("LATE") ? Timeliness.DONE_LATE : Timeliness.DONE_ON_TIME;
        }
        boolean left = completed || now.state() == DutyState.SUBMITTED;
        LocalDate asked = to.isBefore(today) ? to : today;
        return Timeliness.of(due, left ? duty.sentBefore(end) : null, completed, asked, days);
    }
}
