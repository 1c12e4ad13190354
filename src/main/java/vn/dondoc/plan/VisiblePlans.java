package vn.dondoc.plan;

import vn.dondoc.access.Scope;

/** Which plans a person may see (domain §2), for the queries of every list that shows plans. */
public final class VisiblePlans {

    private VisiblePlans() {}

    /**
     * The condition on a plan, with the parameters of the scope.
     *
     * @param plan what the query calls the plan's id
     */
    public static String sql(Scope scope, String plan) {
        return scope.everything()
                ? "1 = 1"
                : plan + " in (select seen.plan_id from plan_seen seen where seen.seer in (:seers))";
    }
}
