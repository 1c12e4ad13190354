package vn.dondoc.plan;

import vn.dondoc.common.PlanId;

/**
 * A plan to choose.
 *
 * @param id which
 * @param content what it is about
 */
public record PlanChoice(PlanId id, PlanContent content) {}
