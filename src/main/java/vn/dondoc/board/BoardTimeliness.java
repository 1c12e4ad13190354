package vn.dondoc.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;

/** Judges the many duties of one board on one day, each due once. */
final class BoardTimeliness {

    private final LocalDate today;
    private final WorkingDays days;
    private final Map<LocalDate, TimeLeft> left = new HashMap<>();
    private final Map<LocalDate, Timeliness> open = new HashMap<>();

    BoardTimeliness(LocalDate today, WorkingDays days) {
        this.today = today;
        this.days = days;
    }

    /** Whether a duty is in time; null where no clock runs. A duty taken over as finished is as its book says (domain §3). */
    @Nullable
    Timeliness of(
            DutyRole role,
            DutyState state,
            @Nullable LocalDate due,
            @Nullable Instant submittedAt,
            @Nullable String bookVerdict) {
        boolean completed = state == DutyState.COMPLETED;
        if (role == DutyRole.COORDINATE
                || state == DutyState.SUSPENDED
                || state == DutyState.REFERRED_BACK
                || state == DutyState.CANCELLED) {
            return null;
        }
        if (completed && bookVerdict != null) {
            return bookVerdict.equals("LATE") ? Timeliness.DONE_LATE : Timeliness.DONE_ON_TIME;
        }
        return due != null && submittedAt == null && !completed
                ? open.computeIfAbsent(due, day -> Timeliness.of(day, null, false, today, days))
                : Timeliness.of(due, submittedAt, completed, today, days);
    }

    /** How far away the due is while the unit is at work. */
    @Nullable
    TimeLeft left(DutyRole role, DutyState state, @Nullable LocalDate due) {
        return role == DutyRole.LEAD && state.withUnit() && due != null
                ? left.computeIfAbsent(due, day -> days.left(today, day))
                : null;
    }
}
