package vn.dondoc.duty;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Deadline;

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
     * @param due when it is due, or null
     * @param submittedAt when the result left the unit, or null; it counts while it waits to be confirmed and once it is
     *     (rule 2)
     * @param today the day that is asked
     */
    public static Timeliness of(
            DutyState state,
            @Nullable BookVerdict bookVerdict,
            @Nullable Deadline due,
            @Nullable Instant submittedAt,
            LocalDate today) {
        if (state == DutyState.COMPLETED) {
            return bookVerdict == null ? done(due, submittedAt) : bookVerdict.timeliness();
        }
        if (due == null) {
            return NO_DUE;
        }
        if (state == DutyState.SUBMITTED && submittedAt != null) {
            return due.metAt(submittedAt) ? IN_TIME : OVERDUE;
        }
        return due.overdueOn(today) ? OVERDUE : due.soonOn(today) ? DUE_SOON : IN_TIME;
    }

    private static Timeliness done(@Nullable Deadline due, @Nullable Instant submittedAt) {
        return due == null || submittedAt == null || due.metAt(submittedAt) ? DONE_ON_TIME : DONE_LATE;
    }
}
