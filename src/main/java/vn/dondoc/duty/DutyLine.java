package vn.dondoc.duty;

import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.UnitId;

/**
 * One unit in the strip of a document: how far its duty is.
 *
 * @param id the duty
 * @param clause the clause it comes from
 * @param role lead or coordinate
 * @param unit the unit
 * @param unitName its name
 * @param status where it stands, and whether it is in time
 * @param delivered false while the unit has not received it yet
 */
public record DutyLine(
        DutyId id,
        ClauseId clause,
        DutyRole role,
        UnitId unit,
        String unitName,
        DutyStatus status,
        boolean delivered) {}
