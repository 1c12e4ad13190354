package vn.dondoc.board;

import java.util.List;
import vn.dondoc.common.PlanId;
import vn.dondoc.plan.PlanContent;

/**
 * The lead duties behind a number of a plan.
 *
 * @param plan which plan
 * @param content what the plan is about
 * @param line the summary of the one line that was asked for; empty for all
 * @param columns the units and groups of the whole plan
 * @param duties the duties, in the order of the board
 */
public record PlanDuties(
        PlanId plan, PlanContent content, String line, List<BoardGroup> columns, List<BoardDuty> duties) {}
