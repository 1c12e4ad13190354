package vn.dondoc.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.PlanBoard;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.organization.UnitRow;
import vn.dondoc.organization.Units;

/** A board as a file, as it stands at this moment. */
@SpringComponent
class BoardFile {

    private final PlanBoard board;
    private final Units units;
    private final Clock clock;

    BoardFile(PlanBoard board, Units units, Clock clock) {
        this.board = board;
        this.units = units;
        this.clock = clock;
    }

    /** What the board shows, by the same query. */
    SheetContent of(PlanId plan, BoardFilter filter) {
        return BoardExport.of(
                board.board(plan, filter),
                filter,
                UnitRow.namesOf(units.asAt(OfficeTime.today(clock))),
                clock.instant());
    }
}
