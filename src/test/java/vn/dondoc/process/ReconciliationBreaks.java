package vn.dondoc.process;

import java.util.List;
import java.util.function.Supplier;

/** Ways to make the engine, the domain and the inbox differ, at least one for each check of the reconciliation. */
interface ReconciliationBreaks {

    String COPY_ROW = "insert into work_item (id, kind, source, act, step_vi, step_en, holder, object_kind,"
            + " object_id, title, title_folded, from_unit,"
            + " sort_due, due, due_soon_from, resting, settled, opened_at, version) select -id, %s, %s, act,"
            + " step_vi, step_en, holder, object_kind,"
            + " object_id, title, title_folded, from_unit, sort_due, due, due_soon_from, resting, settled,"
            + " opened_at, version from work_item where source = ?";

    /**
     * One break.
     *
     * @param check the check that must find it
     * @param what what is done, in words
     * @param doIt does it, and gives the subject that must be named
     */
    record Break(String check, String what, Supplier<String> doIt) {}

    List<Break> all();
}
