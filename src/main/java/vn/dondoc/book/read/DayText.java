package vn.dondoc.book.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;

/** Days as offices type them: {@code 15/02/2022}, {@code 15-2-22}, {@code ngày 15 tháng 02 năm 2022}. Never guessed. */
final class DayText {

    private static final String NUMBERS = "(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4}|\\d{2})(?![/.]?\\d)";
    private static final String WORDS = "(?:ngay\\s+)?(\\d{1,2})\\s+thang\\s+(\\d{1,2})\\s+nam\\s+(\\d{4})";
    private static final TextPattern DAY = TextPattern.of("(?<!\\d)" + NUMBERS + "|" + WORDS);
    private static final TextPattern LEADING_WORD = TextPattern.of("^ngay\\s+(?=\\d+[/.-])");
    private static final int CENTURY = 2000;

    private DayText() {}

    /** The day that a text is, and nothing else. */
    static Optional<LocalDate> whole(String text) {
        String folded = LEADING_WORD.replaceFirst(Text.fold(text), "");
        Matcher day = DAY.matcher(folded);
        return day.matches() ? dayOf(day) : Optional.empty();
    }

    /** The first day in a text. */
    static Optional<LocalDate> in(String text) {
        Matcher day = DAY.matcher(Text.fold(text));
        return day.find() ? dayOf(day) : Optional.empty();
    }

    private static Optional<LocalDate> dayOf(Matcher found) {
        int at = found.group(1) != null ? 1 : 4;
        int year = Integer.parseInt(found.group(at + 2));
        try {
            return Optional.of(LocalDate.of(
                    year < 100 ? CENTURY + year : year,
                    Integer.parseInt(found.group(at + 1)),
                    Integer.parseInt(found.group(at))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
