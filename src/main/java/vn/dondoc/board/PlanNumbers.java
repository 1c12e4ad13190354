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
 * @param units of the lead duties of each unit and group of units that leads anything
 * @param tallies of the lead duties of each theme by unit and group
 * @param curve month by month
 */
public record PlanNumbers(
        PlanId plan,
        PlanContent content,
        String unitName,
        BoardFigures figures,
        List<ThemeNumbers> themes,
        List<UnitNumbers> units,
        BoardTallies tallies,
        List<CurvePoint> curve) {

    /** The figures of the lines of one theme. */
    public record ThemeNumbers(String theme, BoardFigures figures) {}
}
