package vn.dondoc.document;

import vn.dondoc.access.Scope;

/** Which documents a person may see in lists (domain §2), for the queries of every list that shows documents. */
public final class VisibleDocuments {

    private static final String SEEN = "select seen.document_id from document_seen seen where seen.seer in (:seers)";
    private static final String ISSUED = "select head.id from document_head head where head.issued";

    private VisibleDocuments() {}

    /**
     * The condition that narrows a query to what may be opened, with the parameters of the scope.
     *
     * @param document what the query calls the document's id
     */
    public static String sql(Scope scope, String document) {
        String seen = document + " in (" + SEEN + ")";
        return scope.everything() ? "(" + document + " in (" + ISSUED + ") or " + seen + ")" : seen;
    }

    /** The same, asked of each row that a query shows anyway: cheap for few rows among many documents. */
    public static String ofRow(Scope scope, String document) {
        String seen = "exists (" + SEEN + " and seen.document_id = " + document + ")";
        return scope.everything() ? "(exists (" + ISSUED + " and head.id = " + document + ") or " + seen + ")" : seen;
    }
}
