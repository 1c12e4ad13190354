package vn.dondoc.board;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;

/**
 * What one unit has to do for one line: a duty, or the mere plan of one while the document is not issued. A unit may have
 * several in a line.
 *
 * @param line of which line
 * @param unit the unit
 * @param role lead or coordinate
 * @param duty the duty, if there is one that the viewer may open
 * @param state where the duty stands, or null while it is only planned
 * @param timeliness whether a lead duty is in time; null where no clock runs for it
 * @param left how far away the due is, while the unit is at work
 * @param ending when it was confirmed or stopped, or null while it has not ended
 */
public record BoardCell(
        PlanLineId line,
        UnitId unit,
        DutyRole role,
        @Nullable DutyId duty,
        @Nullable DutyState state,
        @Nullable Timeliness timeliness,
        @Nullable TimeLeft left,
        @Nullable Ending ending) {

    /** True for a lead duty whose unit is at work, or whose result has left it: of others no time is said. */
    static boolean clockRuns(DutyRole role, DutyState state) {
        return role == DutyRole.LEAD
                && (state.withUnit() || state == DutyState.SUBMITTED || state == DutyState.COMPLETED);
    }

    boolean lead() {
        return role == DutyRole.LEAD;
    }

    /** True if figures of duties count it: a lead duty, stopped ones too, that the viewer may open (domain §2 and §6). */
    public boolean counted() {
        return lead() && duty != null;
    }

    /** True once it was confirmed. */
    public boolean done() {
        return state == DutyState.COMPLETED;
    }

    /** True once nothing more can happen to it. */
    public boolean ended() {
        return state != null && state.ended();
    }

    /** True once it has ended without a result. */
    public boolean stopped() {
        return state == DutyState.CANCELLED || state == DutyState.TRANSFERRED;
    }

    /** True for a lead duty of this timeliness whose unit is at work or done: the state is taken first (domain §6). */
    public boolean is(Timeliness wanted) {
        return lead() && timeliness == wanted && state != null && (done() || state.withUnit());
    }

    /** True while its unit is at work and the due has passed. */
    public boolean overdue() {
        return is(Timeliness.OVERDUE);
    }
}
