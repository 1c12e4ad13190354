package vn.dondoc.plan;

import vn.dondoc.common.PlanId;

/** A line of a plan was added, changed, dropped or taken up. */
public record PlanChanged(PlanId id) {}
