package vn.dondoc.board;

import vn.dondoc.common.DutyId;
import vn.dondoc.duty.DutyStatus;

/**
 * A lead duty behind a number of a plan.
 *
 * @param id the duty
 * @param symbol number and symbol of its document
 * @param work what is to be done
 * @param unitName the unit that has it
 * @param status where it stands, and whether it is in time
 */
public record BoardDuty(DutyId id, String symbol, String work, String unitName, DutyStatus status) {}
