package vn.dondoc.board;

import java.util.List;
import java.util.Map;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.plan.PlanContent;

/**
 * The board of a plan: its figures, and the lines and cells that a filter leaves.
 *
 * @param plan which plan
 * @param content what the plan is about
 * @param unitName the name of its unit
 * @param figures of the whole plan
 * @param lines the lines that are shown, in the order of themes and places
 * @param cells of every line shown, what its units have to do
 * @param columns the columns that are shown
 * @param tallies the subtotals of what is shown
 * @param choices what the filter chooses from
 * @param editable true if the viewer may change the plan
 * @param drafts true if the viewer may draft for its unit
 */
public record BoardView(
        PlanId plan,
        PlanContent content,
        String unitName,
        BoardFigures figures,
        List<BoardLine> lines,
        Map<PlanLineId, List<BoardCell>> cells,
        List<BoardGroup> columns,
        BoardTallies tallies,
        Choices choices,
        boolean editable,
        boolean drafts) {

    /**
     * What the filter chooses from: everything on the whole plan.
     *
     * @param themes its themes
     * @param columns its units and groups
     */
    public record Choices(List<String> themes, List<BoardGroup> columns) {}
}
