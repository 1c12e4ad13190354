package vn.dondoc.book;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.book.read.ColumnMap;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.UnitId;
import vn.dondoc.plan.PlanContent;

/**
 * What the person who takes a book over has decided.
 *
 * @param unit whose book it is
 * @param plan the plan its rows belong to; null for a new one, and for a register of directives
 * @param newPlan the plan to be made for them, or null
 * @param columns which column holds what
 * @param asOf the day the book speaks of: what it calls finished was completed on it
 * @param monitor who follows the documents that go on here
 * @param giveDuties for a register of directives: whether its documents give duties here
 * @param changes the rows, by their numbers in the sheet, whose changes are taken over
 * @param gapReason why numbers that the book lacks are no documents here, or empty to leave them unexplained
 */
public record ImportChoices(
        UnitId unit,
        @Nullable PlanId plan,
        @Nullable PlanContent newPlan,
        ColumnMap columns,
        LocalDate asOf,
        PersonId monitor,
        boolean giveDuties,
        Set<Integer> changes,
        String gapReason) {

    /** True for a plan, false for a register of directives. */
    boolean ofPlan() {
        return plan != null || newPlan != null;
    }
}
