package vn.dondoc.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.board.BoardNews;
import vn.dondoc.board.PlanBoard;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.organization.UnitChoice;
import vn.dondoc.organization.UnitRow;
import vn.dondoc.organization.Units;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.plan.Plans;

/**
 * What the screens of plans work with.
 *
 * @param plans the acts on plans and lines
 * @param pages what forms show
 * @param board what boards and lists show
 * @param news tells what changed on an open board
 * @param duties which acts are open on duties
 * @param documents what a line may rest on
 * @param units the units to choose from
 * @param calendar the days off
 * @param current who looks
 * @param clock the office's clock
 */
@SpringComponent
record PlanTools(
        Plans plans,
        PlanPages pages,
        PlanBoard board,
        BoardNews news,
        DutyPages duties,
        DocumentPages documents,
        Units units,
        WorkingCalendar calendar,
        CurrentActor current,
        Clock clock) {

    LocalDate today() {
        return OfficeTime.today(clock);
    }

    /** Units and groups by part of a name. */
    List<UnitChoice> choices(String typed) {
        return units.choices(typed, today());
    }

    /** The names of all units of today. */
    Map<UnitId, String> unitNames() {
        return units.asAt(today()).stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name));
    }
}
