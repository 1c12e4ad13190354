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
 * @param target the plan its rows belong to
 * @param columns which column holds what
 * @param asOf the day the book speaks of: what it calls finished was completed on it
 * @param monitor who follows the documents that go on here
 * @param giveDuties for a register of directives: whether its documents give duties here
 * @param changes the rows, by their numbers in the sheet, whose changes are taken over
 * @param gapReason why numbers that the book lacks are no documents here, or empty to leave them unexplained
 */
public record ImportChoices(
        UnitId unit,
        Target target,
        ColumnMap columns,
        LocalDate asOf,
        PersonId monitor,
        boolean giveDuties,
        Set<Integer> changes,
        String gapReason) {

    /**
     * The plan that rows of a book belong to: one that is there, or a new one.
     *
     * @param plan the plan; null for a new one, and for a register of directives
     * @param newPlan the plan to be made for them, or null
     */
    public record Target(@Nullable PlanId plan, @Nullable PlanContent newPlan) {

        /** A register of directives belongs to no plan. */
        public static final Target REGISTER = new Target(null, null);
    }

    /** True for a plan, false for a register of directives. */
    boolean ofPlan() {
        return target.plan() != null || target.newPlan() != null;
    }
}
