package vn.dondoc.board;

import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;

/**
 * What cells come to when they are folded into one.
 *
 * @param leads lead duties that count
 * @param confirmed of these, the confirmed
 * @param open of these, the open
 * @param unseen lead duties whose state alone may be seen
 * @param planned leads of documents that are not issued yet
 * @param helping coordinating units
 */
public record BoardTally(int leads, Confirmed confirmed, Open open, int unseen, int planned, int helping) {

    static final BoardTally NONE = new BoardTally(0, new Confirmed(0, 0), new Open(0, 0, 0), 0, 0, 0);

    /**
     * The confirmed.
     *
     * @param all all of them
     * @param late those that were late
     */
    public record Confirmed(int all, int late) {

        private Confirmed plus(BoardCell cell) {
            return new Confirmed(all + 1, late + one(cell.timeliness() == Timeliness.DONE_LATE));
        }
    }

    /**
     * The open.
     *
     * @param overdue overdue
     * @param soon due soon
     * @param awaiting waiting to be confirmed
     */
    public record Open(int overdue, int soon, int awaiting) {

        private Open plus(BoardCell cell) {
            return new Open(
                    overdue + one(cell.overdue()),
                    soon + one(cell.timeliness() == Timeliness.DUE_SOON),
                    awaiting + one(cell.state() == DutyState.SUBMITTED));
        }
    }

    BoardTally plus(BoardCell cell) {
        boolean counted = cell.counted();
        return new BoardTally(
                leads + one(counted),
                counted && cell.done() ? confirmed.plus(cell) : confirmed,
                counted && !cell.done() ? open.plus(cell) : open,
                unseen + one(cell.lead() && cell.state() != null && cell.duty() == null),
                planned + one(cell.lead() && cell.state() == null),
                helping + one(cell.role() == DutyRole.COORDINATE));
    }

    private static int one(boolean counts) {
        return counts ? 1 : 0;
    }
}
