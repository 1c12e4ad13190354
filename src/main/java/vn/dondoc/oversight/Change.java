package vn.dondoc.oversight;

import java.time.Instant;
import vn.dondoc.common.DutyId;

/**
 * Something that happened to a duty.
 *
 * @param kind what
 * @param duty the duty
 * @param symbol number and symbol of its document
 * @param work what is to be done
 * @param unitName the unit that has it
 * @param at when
 */
public record Change(ChangeKind kind, DutyId duty, String symbol, String work, String unitName, Instant at) {}
