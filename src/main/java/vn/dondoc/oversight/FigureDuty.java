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
 * @param status where it stood, and whether it was in time
 */
public record FigureDuty(DutyId id, String symbol, String work, UnitId unit, String unitName, DutyStatus status) {

    /** Its effective due, or null. */
    public @Nullable LocalDate due() {
        return status.due();
    }

    /** How far away that was; null without one, and once the result had left the unit. */
    public @Nullable TimeLeft left() {
        return status.left();
    }
}
