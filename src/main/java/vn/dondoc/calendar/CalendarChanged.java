package vn.dondoc.calendar;

/**
 * The working calendar says something else than before: whoever keeps deadlines makes them anew, in the same transaction.
 *
 * @param days the working days as they are now
 */
public record CalendarChanged(WorkingDays days) {}
