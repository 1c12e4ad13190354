package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.TimeLeft;

/**
 * Counts working days: Monday to Friday without the days off, and the Saturdays that were swapped in. It reckons with whole
 * weeks and looks the exceptions up, so that a span of centuries costs what a week does.
 */
public final class WorkingDays {

    /** With so many working days left or fewer, a due is soon (domain §4). */
    public static final int SOON_DAYS = 3;

    private static final int WEEK = 7;
    private static final int WORKED_OF_A_WEEK = 5;

    /** Day 0 of the count was a Thursday. */
    private static final int AFTER_MONDAY = 3;

    private final Set<LocalDate> off;
    private final Set<LocalDate> worked;
    private final long[] weekdaysOff;
    private final long[] weekendsWorked;

    /**
     * The working days of a calendar.
     *
     * @param off days off
     * @param worked days worked although they fall on a weekend
     */
    public WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
        this.off = Set.copyOf(off);
        this.worked = Set.copyOf(worked);
        weekdaysOff = off.stream()
                .filter(day -> !worked.contains(day))
                .mapToLong(LocalDate::toEpochDay)
                .filter(day -> !isWeekend(day))
                .sorted()
                .toArray();
        weekendsWorked = worked.stream()
                .mapToLong(LocalDate::toEpochDay)
                .filter(WorkingDays::isWeekend)
                .sorted()
                .toArray();
    }

    /** The days off. */
    public Set<LocalDate> off() {
        return off;
    }

    /** The days worked although they fall on a weekend. */
    public Set<LocalDate> worked() {
        return worked;
    }

    /** True on a day the office works. */
    public boolean isWorking(LocalDate day) {
        long asked = day.toEpochDay();
        return through(asked) > through(asked - 1);
    }

    /**
     * The working days after the first day up to and including the last: 0 on the same day, 1 from Friday to Monday;
     * negative if the last day is the earlier one.
     */
    public int between(LocalDate first, LocalDate last) {
        return Math.toIntExact(through(last.toEpochDay()) - through(first.toEpochDay()));
    }

    /** A due with the first day on which it is soon. The rule is here and nowhere else; what it gives is kept and read. */
    public Deadline deadline(LocalDate due) {
        long last = due.toEpochDay();
        long soonFrom = reaching(through(last) - SOON_DAYS, last - spanOf(SOON_DAYS), last);
        return new Deadline(due, LocalDate.ofEpochDay(soonFrom));
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
        if (workingDays <= 0) {
            return day;
        }
        long from = day.toEpochDay();
        return LocalDate.ofEpochDay(reaching(through(from) + workingDays, from, from + spanOf(workingDays)));
    }

    /** The first day through which so many are counted: after the first of two days, on the second at the latest. */
    private long reaching(long count, long tooEarly, long enough) {
        long before = tooEarly;
        long reached = enough;
        while (reached - before > 1) {
            long middle = before + (reached - before) / 2;
            if (through(middle) >= count) {
                reached = middle;
            } else {
                before = middle;
            }
        }
        return reached;
    }

    /** So many days hold more working days than these, wherever the days off lie. */
    private long spanOf(int workingDays) {
        return ((long) workingDays + weekdaysOff.length) / WORKED_OF_A_WEEK * WEEK + 2 * WEEK;
    }

    /** All working days up to and including a day, from one day on that is the same for every count. */
    private long through(long day) {
        long weeks = Math.floorDiv(day + AFTER_MONDAY, WEEK);
        int ofThisWeek = Math.floorMod(day + AFTER_MONDAY, WEEK) + 1;
        return weeks * WORKED_OF_A_WEEK
                + Math.min(ofThisWeek, WORKED_OF_A_WEEK)
                - upTo(weekdaysOff, day)
                + upTo(weekendsWorked, day);
    }

    private static int upTo(long[] sorted, long day) {
        int at = Arrays.binarySearch(sorted, day);
        return at >= 0 ? at + 1 : -at - 1;
    }

    private static boolean isWeekend(long day) {
        return Math.floorMod(day + AFTER_MONDAY, WEEK) >= WORKED_OF_A_WEEK;
    }
}
