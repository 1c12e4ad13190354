package vn.dondoc.oversight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;

/**
 * A duty behind a figure, as it stood on the day that was asked.
 *
 * @param id the duty
 * @param symbol number and symbol of its document
 * @param work what is to be done
 * @param unit the unit that has it
 * @param unitName its name
 * @param due the effective due, or null
 * @param state where it stood
 * @param timeliness whether it was in time
 * @param byBook true if a book said that it was finished (theo sổ)
 * @param left how far away the due was; null without one, and once the result had left the unit
 */
public record FigureDuty(
        DutyId id,
        String symbol,
        String work,
        UnitId unit,
        String unitName,
        @Nullable LocalDate due,
        DutyState state,
        Timeliness timeliness,
        boolean byBook,
        @Nullable TimeLeft left) {}
