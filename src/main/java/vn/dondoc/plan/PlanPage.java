package vn.dondoc.plan;

import vn.dondoc.common.PlanId;

/**
 * A plan as a form shows it.
 *
 * @param id which plan
 * @param version to be given back when it is changed
 * @param content what it is about
 */
public record PlanPage(PlanId id, long version, PlanContent content) {}
