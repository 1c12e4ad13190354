package vn.dondoc.calendar;

import java.time.LocalDate;

/**
 * A day that is not like its weekday.
 *
 * @param day the day
 * @param kind HOLIDAY, COMPENSATORY, SWAP_OFF, SWAP_WORK, or PROPOSED, which is no day off until it is confirmed
 * @param name what it is called
 * @param source where that stands
 * @param certainty how sure it is: VERIFIED, RULE, PARTLY or PENDING
 */
public record CalendarDay(LocalDate day, String kind, String name, String source, String certainty) {}
