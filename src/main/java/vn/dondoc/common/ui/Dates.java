package vn.dondoc.common.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.dondoc.common.OfficeTime;

/** Days and times as the office writes them, in the language of the screen and the zone of the office. */
public final class Dates {

    private Dates() {}

    /** {@code 20/06/2022}. */
    public static String day(LocalDate day) {
        return format("dd/MM/yyyy").format(day);
    }

    /** {@code Thứ Hai 20/06/2022}. */
    public static String weekday(LocalDate day) {
        return format("EEEE dd/MM/yyyy").format(day);
    }

    /** {@code 20/06/2022 08:00}; of what a book tells, the day alone. */
    public static String time(Instant instant) {
        return isDay(instant)
                ? day(OfficeTime.dayOf(instant))
                : format("dd/MM/yyyy HH:mm").format(instant.atZone(OfficeTime.ZONE));
    }

    /** {@code Thứ Hai 20/06/2022 08:00}; of what a book tells, the day alone. */
    public static String weekdayTime(Instant instant) {
        return isDay(instant)
                ? weekday(OfficeTime.dayOf(instant))
                : format("EEEE dd/MM/yyyy HH:mm").format(instant.atZone(OfficeTime.ZONE));
    }

    /** The same in a language, for a page that is no screen. */
    public static String weekdayTime(Instant instant, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy HH:mm", language).format(instant.atZone(OfficeTime.ZONE));
    }

    /** A book tells days, and each is kept as its first instant. */
    private static boolean isDay(Instant instant) {
        return instant.equals(OfficeTime.startOf(OfficeTime.dayOf(instant)));
    }

    private static DateTimeFormatter format(String pattern) {
        Locale locale = UI.getCurrent().getLocale();
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
