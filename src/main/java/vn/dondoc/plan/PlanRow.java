package vn.dondoc.plan;

import vn.dondoc.common.PlanId;

/** A plan in a list, with its figures. */
public record PlanRow(PlanId id, PlanContent content, String unitName, BoardFigures figures, boolean editable) {}
