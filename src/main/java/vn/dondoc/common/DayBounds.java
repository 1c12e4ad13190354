package vn.dondoc.common;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days an office may be told of: none before 1900, none that is further away than fifty years. They are said here alone;
 * fields, commands, books, tables and addresses ask.
 *
 * @param first the first of them
 * @param last the last of them
 */
public record DayBounds(LocalDate first, LocalDate last) {

    /** Marks a record whose days nobody told: they are as they were found, and judged where they are used. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface AsFound {}

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 50;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** The bounds as they are on a day. */
    public static DayBounds on(LocalDate today) {
        return new DayBounds(FIRST, today.plusYears(YEARS_AHEAD));
    }

    /** The bounds as they are now. */
    public static DayBounds now(Clock clock) {
        return on(OfficeTime.today(clock));
    }

    /** True for a day within them. */
    public boolean hold(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** What is wrong with a day at a field: nothing if there is none, or if it is within them. */
    public Stream<Fault> faults(String field, @Nullable LocalDate day) {
        return day == null || hold(day) ? Stream.empty() : Stream.of(new Fault(field, outside()));
    }

    /** What a day outside is told. */
    public Message outside() {
        return Message.of("fault.day-bounds", DAY.format(first), DAY.format(last));
    }
}
