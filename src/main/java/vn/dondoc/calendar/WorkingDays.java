package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.TimeLeft;

/**
 * Counts working days: Monday to Friday without the days off, and the Saturdays that were swapped in.
 *
 * @param off days off
 * @param worked days worked although they fall on a weekend
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {

    /** With so many working days left or fewer, a due is soon (domain §4). */
    public static final int SOON_DAYS = 3;

    /** True on a day the office works. */
    public boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }

    /**
     * The working days after the first day up to and including the last: 0 on the same day, 1 from Friday to Monday;
     * negative if the last day is the earlier one.
     */
    public int between(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return -between(last, first);
        }
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** A due with the first day on which it is soon. The rule is here and nowhere else; what it gives is kept and read. */
    public Deadline deadline(LocalDate due) {
        LocalDate soonFrom = due;
        while (between(soonFrom.minusDays(1), due) <= SOON_DAYS) {
            soonFrom = soonFrom.minusDays(1);
        }
        return new Deadline(due, soonFrom);
    }

    /** How far away a due is on a day. */
    public TimeLeft left(LocalDate today, Deadline due) {
        return new TimeLeft(
                due.date(),
                due.date().equals(today),
                Math.abs(between(today, due.date())),
                due.overdueOn(today),
                due.soonOn(today));
    }

    /** The day that many working days after a day; the day itself for none or fewer. */
    public LocalDate plus(LocalDate day, int workingDays) {
        LocalDate result = day;
        for (int left = workingDays; left > 0; ) {
            result = result.plusDays(1);
            left -= isWorking(result) ? 1 : 0;
        }
        return result;
    }
}
