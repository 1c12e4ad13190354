package vn.dondoc.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.TimeLeft;

/** Whether a duty is in time; computed, never stored (domain §4). */
public enum Timeliness {
    NO_DUE,
    IN_TIME,
    DUE_SOON,
    OVERDUE,
    DONE_ON_TIME,
    DONE_LATE;

    /**
     * Judges a duty against a due; {@link TimelinessSql} says the same of rows.
     *
     * @param state where it stands
     * @param bookVerdict what a book says of it once it is completed, or null
     * @param due the day it is due, or null
     * @param submittedAt when the result left the unit, or null; it counts while it waits to be confirmed and once it is
     *     (rule 2)
     * @param today the day that is asked
     * @param days the office's working days
     */
    public static Timeliness of(
            DutyState state,
            @Nullable BookVerdict bookVerdict,
            @Nullable LocalDate due,
            @Nullable Instant submittedAt,
            LocalDate today,
            WorkingDays days) {
        if (state == DutyState.COMPLETED) {
            return bookVerdict == null ? done(due, submittedAt) : bookVerdict.timeliness();
        }
        if (due == null) {
            return NO_DUE;
        }
        if (state == DutyState.SUBMITTED && submittedAt != null) {
            return inTime(submittedAt, due) ? IN_TIME : OVERDUE;
        }
        TimeLeft left = days.left(today, due);
        return left.overdue() ? OVERDUE : left.soon() ? DUE_SOON : IN_TIME;
    }

    private static Timeliness done(@Nullable LocalDate due, @Nullable Instant submittedAt) {
        return due == null || submittedAt == null || inTime(submittedAt, due) ? DONE_ON_TIME : DONE_LATE;
    }

    /** A due ends at 24:00 of its day in the office's time (rule 5). */
    private static boolean inTime(Instant submittedAt, LocalDate due) {
        return submittedAt.isBefore(OfficeTime.startOf(due.plusDays(1)));
    }
}
