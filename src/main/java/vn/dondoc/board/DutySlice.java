package vn.dondoc.board;

import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;

/**
 * The parts into which figures divide lead duties (domain §6), so that every figure opens exactly its duties. The state is
 * taken before timeliness: the parts of the open never overlap.
 */
public enum DutySlice {
    TOTAL,
    COMPLETED,
    ON_TIME,
    LATE,
    OPEN,
    IN_TIME,
    DUE_SOON,
    OVERDUE,
    NO_DUE,
    AWAITING,
    REFERRED_BACK,
    SUSPENDED,
    /** Cancelled or transferred. */
    STOPPED;

    /** True if the duty of a cell belongs to this part. */
    public boolean has(BoardCell cell) {
        if (!cell.counted()) {
            return false;
        }
        return switch (this) {
            case TOTAL -> true;
            case COMPLETED -> cell.done();
            case ON_TIME -> cell.is(Timeliness.DONE_ON_TIME);
            case LATE -> cell.is(Timeliness.DONE_LATE);
            case OPEN -> !cell.ended();
            case IN_TIME -> cell.is(Timeliness.IN_TIME);
            case DUE_SOON -> cell.is(Timeliness.DUE_SOON);
            case OVERDUE -> cell.overdue();
            case NO_DUE -> cell.is(Timeliness.NO_DUE);
            case AWAITING -> cell.state() == DutyState.SUBMITTED;
            case REFERRED_BACK -> cell.state() == DutyState.REFERRED_BACK;
            case SUSPENDED -> cell.state() == DutyState.SUSPENDED;
            case STOPPED -> cell.stopped();
        };
    }
}
