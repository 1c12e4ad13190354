package vn.dondoc.common;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A due as a day judges it: the day it ends with, and the first one on which it is soon. The working calendar makes it, so
 * nobody who asks one knows by what rule a due is soon; it is kept beside what is due, so Java and SQL read the same day.
 *
 * @param date the day it is due
 * @param soonFrom the first day on which it is soon
 */
@Embeddable
public record Deadline(LocalDate date, LocalDate soonFrom) {

    /** True once its day has ended. */
    public boolean overdueOn(LocalDate day) {
        return day.isAfter(date);
    }

    /** True if it is not past, but near. */
    public boolean soonOn(LocalDate day) {
        return !overdueOn(day) && !day.isBefore(soonFrom);
    }

    /** True if something happened in time: until 24:00 of its day in the office's time (domain §5, rule 5). */
    public boolean metAt(Instant instant) {
        return instant.isBefore(OfficeTime.startOf(date.plusDays(1)));
    }
}
