package vn.dondoc.oversight;

import vn.dondoc.common.DutyId;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyStanding;

/**
 * A duty behind a figure, as it stood on the day that was asked.
 *
 * @param id the duty
 * @param symbol number and symbol of its document
 * @param work what is to be done
 * @param unit the unit that has it
 * @param unitName its name
 * @param standing where it stood, and whether it was in time
 */
public record FigureDuty(DutyId id, String symbol, String work, UnitId unit, String unitName, DutyStanding standing) {}
