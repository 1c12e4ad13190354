package vn.dondoc.book.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;

/** Dues as offices write them: a day, the end of a period, again and again, without end, or by somebody's schedule. */
final class DuePhrases {

    private static final TextPattern AGAIN =
            TextPattern.of("\\b(hang|moi)\\s+(ngay|tuan|thang|quy|nam|6 thang)|dinh ky");
    private static final TextPattern ALWAYS = TextPattern.of("^(thuong xuyen|lien tuc|thuong nien)");
    private static final TextPattern SCHEDULE =
            TextPattern.of("^theo (lich|ke hoach|thong bao|chuong trinh|tien do|huong dan)");
    private static final TextPattern START_OF_SPAN = TextPattern.of(
            "^(tu\\b.+?\\s(den|toi)\\s+|.*?\\d\\s*\\b(den|toi)\\s+"
                    + "|.*?\\d{4}\\s*[-–—]\\s*(?=.*\\d{4})|\\d{1,2}([/.])\\d{1,2}\\4\\d{2}\\s*[-–—]\\s*(?=\\d{1,2}[/.]))");
    private static final TextPattern DAY =
            TextPattern.of("^(truoc|vao|den|den het|cham nhat|het|han)?\\s*(ngay\\s+)?.{6,40}$");
    private static final TextPattern QUARTER =
            TextPattern.of("quy\\s+(iv|iii|ii|i|[1-4])\\s*[/,-]?\\s*(nam\\s+)?(\\d{4})");
    private static final TextPattern MONTH = TextPattern.of("thang\\s+(\\d{1,2})\\s*[/,-]?\\s*(nam\\s+)?(\\d{4})");
    private static final TextPattern HALF = TextPattern.of("6 thang (dau|cuoi) nam\\s*(\\d{4})");
    private static final TextPattern YEAR = TextPattern.of("(trong |cuoi |het )?nam\\s+(\\d{4})");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final int MONTHS_OF_A_QUARTER = 3;

    private DuePhrases() {}

    /** What a phrase says, or nothing if it cannot be read. */
    static Optional<Due> read(String phrase) {
        String words = Text.clean(phrase);
        String folded = Text.fold(phrase);
        if (AGAIN.matcher(folded).find()) {
            return Optional.of(new Due(DueKind.RECURRING, null, words));
        }
        if (ALWAYS.matcher(folded).find()) {
            return Optional.of(new Due(DueKind.CONTINUOUS, null, words));
        }
        if (SCHEDULE.matcher(folded).find()) {
            return Optional.of(new Due(DueKind.BY_SCHEDULE, null, words));
        }
        return DayText.whole(folded).map(Due::on).or(() -> until(START_OF_SPAN.replaceFirst(folded, ""), words));
    }

    private static Optional<Due> until(String folded, String words) {
        return day(folded)
                .map(day -> new Due(DueKind.DATE, day, words))
                .or(() -> period(folded).map(end -> new Due(DueKind.PERIOD_END, end, words)));
    }

    private static Optional<LocalDate> day(String folded) {
        return DAY.matcher(folded).matches() ? DayText.in(folded) : Optional.empty();
    }

    private static Optional<LocalDate> period(String folded) {
        Matcher half = HALF.matcher(folded);
        if (half.find()) {
            return end(half.group(2), "dau".equals(half.group(1)) ? 6 : 12);
        }
        Matcher quarter = QUARTER.matcher(folded);
        if (quarter.find()) {
            String number = quarter.group(1);
            int which = ROMAN.contains(number) ? ROMAN.indexOf(number) + 1 : Integer.parseInt(number);
            return end(quarter.group(3), which * MONTHS_OF_A_QUARTER);
        }
        Matcher month = MONTH.matcher(folded);
        if (month.find()) {
            return end(month.group(3), Integer.parseInt(month.group(1)));
        }
        Matcher year = YEAR.matcher(folded);
        return year.matches() ? end(year.group(2), 12) : Optional.empty();
    }

    private static Optional<LocalDate> end(String year, int month) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(year), month).atEndOfMonth());
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
