package vn.dondoc.board;

import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;

/**
 * What cells come to when they are folded into one.
 *
 * @param leads lead duties that count
 * @param done of these, confirmed
 * @param late of the confirmed, late
 * @param overdue of the open, overdue
 * @param soon of the open, due soon
 * @param awaiting of the open, waiting to be confirmed
 * @param unseen lead duties whose state alone may be seen
 * @param planned leads of documents that are not issued yet
 * @param helping coordinating units
 */
public record BoardTally(
        int leads, int done, int late, int overdue, int soon, int awaiting, int unseen, int planned, int helping) {

    static final BoardTally NONE = new BoardTally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    BoardTally plus(BoardCell cell) {
        boolean counted = cell.counted();
        boolean open = counted && !cell.done();
        return new BoardTally(
                leads + one(counted),
                done + one(counted && cell.done()),
                late + one(counted && cell.timeliness() == Timeliness.DONE_LATE),
                overdue + one(counted && cell.overdue()),
                soon + one(open && cell.timeliness() == Timeliness.DUE_SOON),
                awaiting + one(open && cell.state() == DutyState.SUBMITTED),
                unseen + one(cell.lead() && cell.state() != null && cell.duty() == null),
                planned + one(cell.lead() && cell.state() == null),
                helping + one(cell.role() == DutyRole.COORDINATE));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
