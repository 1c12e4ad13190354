package vn.dondoc.board;

import java.util.Collection;
import java.util.function.Predicate;
import vn.dondoc.duty.DutyRole;

/**
 * What cells come to when they are folded into one.
 *
 * @param duties the lead duties that figures count
 * @param unseen lead duties whose state alone may be seen
 * @param planned leads of documents that are not issued yet
 * @param helping coordinating units
 */
public record BoardTally(DutyFigures duties, int unseen, int planned, int helping) {

    static BoardTally of(Collection<BoardCell> cells) {
        return new BoardTally(
                DutyFigures.of(cells),
                count(cells, cell -> cell.lead() && cell.state() != null && cell.duty() == null),
                count(cells, cell -> cell.lead() && cell.state() == null),
                count(cells, cell -> cell.role() == DutyRole.COORDINATE));
    }

    private static int count(Collection<BoardCell> cells, Predicate<BoardCell> which) {
        return (int) cells.stream().filter(which).count();
    }
}
