package vn.dondoc.oversight;

import vn.dondoc.access.Scope;
import vn.dondoc.plan.VisiblePlans;

/** What the lines of a table of figures stand for. */
public enum Grouping {
    /** The unit that has the duty. */
    UNIT("a.unit_code", "coalesce(u.name, a.unit_code)", false, "left join unit_name u on u.code = a.unit_code"),

    /** The theme of the document. */
    THEME(
            "coalesce(n.theme, '')",
            "coalesce(n.theme, '')",
            false,
            "left join document_theme n on n.document_id = a.document_id"),

    /** Each directive the document rests on; for a directive's own duties the directive itself. */
    DIRECTIVE(
            "coalesce(cast(n.directive_id as varchar(20)), '')",
            "coalesce(n.symbol, n.summary, '')",
            true,
            "left join document_directive n on n.document_id = a.document_id"),

    /** Each plan that asks for the document, of those the person may see. */
    PLAN("coalesce(cast(n.id as varchar(20)), '')", "coalesce(n.name, '')", true, """
            left join (select distinct l.document_id, l.plan_id from line_now l
                       where l.document_id is not null and l.dropped is null and %s) g on g.document_id = a.document_id
            left join plan_head n on n.id = g.plan_id
            """),

    /** The unit that drafted the document: the side that gave the work. */
    DRAFTING_UNIT(
            "a.drafting_unit",
            "coalesce(u.name, a.drafting_unit)",
            false,
            "left join unit_name u on u.code = a.drafting_unit");

    private final String key;
    private final String label;
    private final boolean countsTwice;
    private final String join;

    Grouping(String key, String label, boolean countsTwice, String join) {
        this.key = key;
        this.label = label;
        this.countsTwice = countsTwice;
        this.join = join;
    }

    /** What tells two lines apart; empty for duties that belong nowhere. */
    String key() {
        return key;
    }

    String label() {
        return label;
    }

    /** True if one duty may stand in several lines, so that the lines add up to more than the total. */
    public boolean countsTwice() {
        return countsTwice;
    }

    /** True if the lines are units, which have an order of their own. */
    boolean byCode() {
        return this == UNIT || this == DRAFTING_UNIT;
    }

    String join(Scope scope) {
        return join.formatted(VisiblePlans.sql(scope, "l.plan_id"));
    }
}
