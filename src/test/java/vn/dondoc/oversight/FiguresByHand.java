package vn.dondoc.oversight;

import static vn.dondoc.oversight.FigureColumn.ASSIGNED;
import static vn.dondoc.oversight.FigureColumn.AWAITING_LATE;
import static vn.dondoc.oversight.FigureColumn.CARRIED_OVER;
import static vn.dondoc.oversight.FigureColumn.REFERRED_LATE;
import static vn.dondoc.oversight.FigureColumn.TOTAL;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.oversight.DutyHistory.Interval;

/**
 * Counts the figures of histories the slow way, duty by duty, by the words of domain §4–6. It shares no code with what it
 * checks; of the working days only the calendar's entries are taken.
 */
record FiguresByHand(LocalDate from, LocalDate to, LocalDate today, WorkingDays days) {

    private static final Set<DutyState> ENDED = Set.of(DutyState.COMPLETED, DutyState.CANCELLED, DutyState.TRANSFERRED);
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    Map<FigureColumn, Long> of(Collection<DutyHistory> duties) {
        Map<FigureColumn, Long> counts = new EnumMap<>(FigureColumn.class);
        for (FigureColumn column : FigureColumn.values()) {
            counts.put(column, 0L);
        }
        duties.forEach(duty -> columns(duty).forEach(column -> counts.merge(column, 1L, Long::sum)));
        return counts;
    }

    private Set<FigureColumn> columns(DutyHistory duty) {
        Interval then = duty.before(midnight(from));
        Instant end = midnight(to.plusDays(1));
        Interval now = duty.before(end);
        if (now == null || then != null && ENDED.contains(then.state())) {
            return Set.of();
        }
        Set<FigureColumn> columns = EnumSet.of(TOTAL, then == null ? ASSIGNED : CARRIED_OVER);
        boolean open = !ENDED.contains(now.state());
        boolean stopped = now.state() == DutyState.CANCELLED || now.state() == DutyState.TRANSFERRED;
        columns.add(open ? FigureColumn.OPEN : stopped ? FigureColumn.STOPPED : FigureColumn.COMPLETED);
        columns.add(first(duty, now, end));
        Timeliness timeliness = timeliness(duty, now, now.due(), end);
        if (now.state() == DutyState.COMPLETED) {
            boolean onTime = timeliness(duty, now, duty.firstDue(), end) == Timeliness.DONE_ON_TIME;
            columns.add(onTime ? FigureColumn.ON_TIME_FIRST : FigureColumn.LATE_FIRST);
        }
        if (timeliness == Timeliness.OVERDUE && now.state() == DutyState.SUBMITTED) {
            columns.add(AWAITING_LATE);
        }
        if (timeliness == Timeliness.OVERDUE && now.state() == DutyState.REFERRED_BACK) {
            columns.add(REFERRED_LATE);
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

    /** Rules 2, 3 and 5, and the three working days of domain §4, in words of its own. */
    private Timeliness timeliness(DutyHistory duty, Interval now, @Nullable LocalDate due, Instant end) {
        LocalDate sent = dayOf(duty.sentBefore(end));
        if (now.state() == DutyState.COMPLETED) {
            boolean late = duty.bookVerdict() == null
                    ? due != null && sent != null && sent.compareTo(due) > 0
                    : duty.bookVerdict().equals("LATE");
            return late ? Timeliness.DONE_LATE : Timeliness.DONE_ON_TIME;
        }
        if (due == null) {
            return Timeliness.NO_DUE;
        }
        if (now.state() == DutyState.SUBMITTED && sent != null) {
            return sent.compareTo(due) > 0 ? Timeliness.OVERDUE : Timeliness.IN_TIME;
        }
        LocalDate asked = to.compareTo(today) < 0 ? to : today;
        if (asked.compareTo(due) > 0) {
            return Timeliness.OVERDUE;
        }
        return workingDaysAfter(asked, due) <= 3 ? Timeliness.DUE_SOON : Timeliness.IN_TIME;
    }

    private int workingDaysAfter(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first.plusDays(1); day.compareTo(last) <= 0; day = day.plusDays(1)) {
            boolean free = day.getDayOfWeek().getValue() > 5 || days.off().contains(day);
            count += !free || days.worked().contains(day) ? 1 : 0;
        }
        return count;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(VIETNAM).toInstant();
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(VIETNAM).toLocalDate();
    }
}
