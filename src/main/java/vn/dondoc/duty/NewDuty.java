package vn.dondoc.duty;

import vn.dondoc.common.ClauseId;
import vn.dondoc.common.Due;
import vn.dondoc.common.UnitId;

/**
 * A duty that a document gives to a unit.
 *
 * @param origin what it keeps of the document
 * @param clause the clause it comes from
 * @param role lead or coordinate
 * @param joint true if the clause has one lead for all; false if every unit does its own
 * @param unit the unit
 * @param due until when
 */
public record NewDuty(Origin origin, ClauseId clause, DutyRole role, boolean joint, UnitId unit, Due due) {}
