package vn.dondoc.board;

import vn.dondoc.common.PlanId;
import vn.dondoc.plan.PlanContent;

/** A plan in a list, with its figures. */
public record PlanRow(PlanId id, PlanContent content, String unitName, BoardFigures figures, boolean editable) {}
