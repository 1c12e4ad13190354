package vn.dondoc.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.TimeLeft;

/**
 * Where a duty stands, and whether it is in time.
 *
 * @param state where it stands
 * @param timeliness against the effective due
 * @param due the effective due, or null
 * @param left how far away the due is; null without one, and once the result has left the unit
 * @param byBook true if it was taken over from a book as finished (theo sổ)
 */
public record DutyStatus(
        DutyState state,
        Timeliness timeliness,
        @Nullable LocalDate due,
        @Nullable TimeLeft left,
        boolean byBook) {

    /**
     * How it stands on a day.
     *
     * @param due the effective due with its threshold, or null
     */
    public static DutyStatus on(
            LocalDate day,
            DutyState state,
            Timeliness timeliness,
            @Nullable Deadline due,
            boolean byBook,
            WorkingDays days) {
        return new DutyStatus(
                state,
                timeliness,
                due == null ? null : due.date(),
                due != null && state.clockRuns() ? days.left(day, due) : null,
                byBook);
    }
}
