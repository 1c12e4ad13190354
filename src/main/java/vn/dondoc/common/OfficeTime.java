package vn.dondoc.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** The time of the office: one zone, in which every day begins and ends (domain §5, rule 5). */
public final class OfficeTime {

    /** Asia/Ho_Chi_Minh, the zone of every office this product serves. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private OfficeTime() {}

    /** The hour of an instant as a sentence says it: {@code 08:00}. */
    public static String saidHour(Instant instant) {
        return HOUR.format(instant.atZone(ZONE));
    }

    /** The day of an instant as a sentence says it: {@code 20/06/2022}. */
    public static String saidDay(Instant instant) {
        return DAY.format(instant.atZone(ZONE));
    }

    /** A day as a sentence says it: {@code 20/06/2022}. */
    public static String said(LocalDate day) {
        return DAY.format(day);
    }

    /** The office's day at the clock's instant. */
    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    /** The office's day in which an instant falls. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    /** An instant as a column of the database takes it. */
    public static OffsetDateTime at(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZONE);
    }

    /** The instant at which a day begins in the office. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /**
     * The instant of something that comes after another, on whatever node: now, or just after the last one where this node's
     * clock is behind, or stands still.
     */
    public static Instant after(Instant last, Instant now) {
        return now.isAfter(last) ? now : last.plus(1, ChronoUnit.MICROS);
    }
}
