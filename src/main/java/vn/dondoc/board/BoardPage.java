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
 * @param shown what the filter leaves
 * @param choices what the filter chooses from
 * @param rights what the viewer may do
 * @param watched what tells when any of it changes
 */
public record BoardPage(
        PlanId plan,
        PlanContent content,
        String unitName,
        BoardFigures figures,
        Shown shown,
        Choices choices,
        Rights rights,
        BoardNews.Watched watched) {

    /**
     * What a filter leaves.
     *
     * @param filter the filter, its theme as the list calls it today
     * @param lines the lines, in the order of themes and places
     * @param cells of every line, what its units have to do
     * @param columns the columns
     * @param tallies the subtotals
     */
    public record Shown(
            BoardFilter filter,
            List<BoardLine> lines,
            Map<PlanLineId, List<BoardCell>> cells,
            List<BoardGroup> columns,
            BoardTallies tallies) {}

    /**
     * What the filter chooses from: everything on the whole plan.
     *
     * @param themes its themes
     * @param columns its units and groups
     */
    public record Choices(List<String> themes, List<BoardGroup> columns) {}

    /**
     * What the viewer may do.
     *
     * @param edit true if they may change the plan
     * @param draft true if they may draft for its unit
     */
    public record Rights(boolean edit, boolean draft) {}
}
