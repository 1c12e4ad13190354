package vn.dondoc.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.common.UnitId;

/**
 * One unit in the strip of a document: how far its duty is.
 *
 * @param id the duty
 * @param clause the clause it comes from
 * @param role lead or coordinate
 * @param unit the unit
 * @param unitName its name
 * @param state where it stands
 * @param timeliness whether it is in time
 * @param due the effective due, or null
 * @param left how far away the due is; null without one, and once the result has left the unit
 * @param byBook true if it was taken over from a book as finished (theo sổ)
 * @param delivered false while the unit has not received it yet
 */
public record DutyLine(
        DutyId id,
        ClauseId clause,
        DutyRole role,
        UnitId unit,
        String unitName,
        DutyState state,
        Timeliness timeliness,
        @Nullable LocalDate due,
        @Nullable TimeLeft left,
        boolean byBook,
        boolean delivered) {}
