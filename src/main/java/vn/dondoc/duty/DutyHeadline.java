package vn.dondoc.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.UnitId;

/**
 * What an inbox row shows of a duty.
 *
 * @param title the piece of work
 * @param symbol the document's number and symbol
 * @param from the unit it comes from: the drafting unit, or the unit whose result or referral waits for the giving side
 * @param unit the unit that has it
 * @param due the effective due, or null
 * @param resting true while it is suspended
 * @param ended true once nothing more can happen to it
 */
public record DutyHeadline(
        String title,
        String symbol,
        UnitId from,
        UnitId unit,
        @Nullable LocalDate due,
        boolean resting,
        boolean ended) {}
