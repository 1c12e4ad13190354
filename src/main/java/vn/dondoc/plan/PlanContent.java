package vn.dondoc.plan;

import java.time.LocalDate;
import vn.dondoc.common.Longest;
import vn.dondoc.common.UnitId;

/**
 * What a plan is about.
 *
 * @param name what it is called
 * @param unit the unit whose documents it lists
 * @param from the first day of its period
 * @param to the last day of its period
 */
public record PlanContent(String name, UnitId unit, LocalDate from, LocalDate to) {

    /** The longest name. */
    public static final Longest LONGEST_NAME = new Longest(300);
}
