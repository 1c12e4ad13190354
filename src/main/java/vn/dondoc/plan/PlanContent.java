package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.common.Due;
import vn.dondoc.common.Longest;
import vn.dondoc.common.Message;
import vn.dondoc.common.OfficeTime;
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

    /** The key of {@link #noteOn}. */
    public static final String DUE_OUTSIDE = "plan.note.due-outside";

    /** What is to be known of a due outside the plan's period, which refuses nothing. */
    public Optional<Message> noteOn(Due due) {
        LocalDate date = due.date();
        return date == null || !date.isBefore(from) && !date.isAfter(to)
                ? Optional.empty()
                : Optional.of(Message.of(DUE_OUTSIDE, OfficeTime.said(from), OfficeTime.said(to)));
    }
}
