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
     * Judges a duty against a due.
     *
     * @param due the day it is due, or null
     * @param submittedAt when the result that counts left the unit, or null while none has (rule 2)
     * @param completed true if the result was confirmed
     * @param today the day that is asked
     * @param days the office's working days
     */
    public static Timeliness of(
            @Nullable LocalDate due,
            @Nullable Instant submittedAt,
            boolean completed,
            LocalDate today,
            WorkingDays days) {
        if (completed) {
            return due == null || submittedAt == null || inTime(submittedAt, due) ? DONE_ON_TIME : DONE_LATE;
        }
        if (due == null) {
            return NO_DUE;
        }
        if (submittedAt != null) {
            return inTime(submittedAt, due) ? IN_TIME : OVERDUE;
        }
        TimeLeft left = days.left(today, due);
        return left.overdue() ? OVERDUE : left.soon() ? DUE_SOON : IN_TIME;
    }

    /** A due ends at 24:00 of its day in the office's time (rule 5). */
    private static boolean inTime(Instant submittedAt, LocalDate due) {
        return submittedAt.isBefore(OfficeTime.startOf(due.plusDays(1)));
    }
}
