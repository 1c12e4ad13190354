package vn.dondoc.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyStatus;

/**
 * A duty behind a figure, as it stood on the day that was asked.
 *
 * @param id the duty
 * @param symbol number and symbol of its document
 * @param work what is to be done
 * @param unit the unit that has it
 * @param unitName its name
 * @param due its effective due, or null
 * @param status where it stood, and whether it was in time; null of a day whose states are not known
 */
public record FigureDuty(
        DutyId id,
        String symbol,
        String work,
        UnitId unit,
        String unitName,
        @Nullable LocalDate due,
        @Nullable DutyStatus status) {

    /** How far away the due was; null without one, and once the result had left the unit. */
    public @Nullable TimeLeft left() {
        return status == null ? null : status.left();
    }
}
