package vn.dondoc.duty;

import vn.dondoc.access.Scope;

/** Which duties a person may open (domain §2), for the queries of every list that shows duties. */
public final class VisibleDuties {

    private static final String SEEN = "select seen.duty_id from duty_seen seen where seen.seer in (:seers)";

    private VisibleDuties() {}

    /**
     * The condition that narrows a query to what may be opened, with the parameters of the scope.
     *
     * @param duty what the query calls the duty's id
     */
    public static String sql(Scope scope, String duty) {
        return scope.everything() ? "1 = 1" : duty + " in (" + SEEN + ")";
    }

    /** The same, asked of each row that a query shows anyway: cheap for few rows among many duties. */
    public static String ofRow(Scope scope, String duty) {
        return scope.everything() ? "1 = 1" : "exists (" + SEEN + " and seen.duty_id = " + duty + ")";
    }
}
