package vn.dondoc.common.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.dondoc.common.TextPattern;

/**
 * Reads a day as people type it here: day first, any of {@code / . -} or a blank between, the year in two or four digits
 * or left out, or digits alone as in {@code 05032026}, {@code 050326} and {@code 0503}.
 */
public final class DateTyping {

    private static final TextPattern APART =
            TextPattern.of("(\\d{1,2})[/.\\-\\s]+(\\d{1,2})(?:[/.\\-\\s]+(\\d{4}|\\d{2}))?");
    private static final TextPattern TOGETHER = TextPattern.of("(\\d{2})(\\d{2})(\\d{4}|\\d{2})?");
    private static final int CENTURY = 2000;

    private DateTyping() {}

    /**
     * The day meant, or nothing where the text means none.
     *
     * @param today gives the year where none was typed
     */
    public static Optional<LocalDate> read(String typed, LocalDate today) {
        String text = typed.strip();
        for (TextPattern pattern : new TextPattern[] {APART, TOGETHER}) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return day(matcher, today);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(Matcher parts, LocalDate today) {
        String typedYear = parts.group(3);
        int year = typedYear == null ? today.getYear() : Integer.parseInt(typedYear);
        int fullYear = year < 100 ? CENTURY + year : year;
        try {
            return Optional.of(
                    LocalDate.of(fullYear, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
