package vn.dondoc.board;

import java.util.List;
import vn.dondoc.common.PlanId;
import vn.dondoc.plan.PlanContent;

/**
 * The completion of a whole plan in numbers. Every one of them opens its rows on the board.
 *
 * @param plan which plan
 * @param content what the plan is about
 * @param unitName the name of its unit
 * @param figures of all its lines
 * @param themes of the lines of each theme, in the plan's order
 * @param duties of the lead duties of all its lines
 * @param curve month by month
 */
public record PlanNumbers(
        PlanId plan,
        PlanContent content,
        String unitName,
        BoardFigures figures,
        List<ThemeNumbers> themes,
        Duties duties,
        List<CurvePoint> curve) {

    /** The figures of the lines of one theme. */
    public record ThemeNumbers(String theme, BoardFigures figures) {}

    /**
     * The figures of the lead duties.
     *
     * @param all of all of them
     * @param units of each unit and group of units that leads anything
     * @param tallies of each theme by unit and group
     */
    public record Duties(DutyFigures all, List<UnitNumbers> units, BoardTallies tallies) {}
}
