package vn.dondoc.book.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.Text;

/** Dues as offices write them: a day, the end of a period, again and again, without end, or by somebody's schedule. */
final class DuePhrases {

    private static final Pattern AGAIN = Pattern.compile("\\b(hang|moi)\\s+(ngay|tuan|thang|quy|nam|6 thang)|dinh ky");
    private static final Pattern ALWAYS = Pattern.compile("^(thuong xuyen|lien tuc|thuong nien)");
    private static final Pattern SCHEDULE =
            Pattern.compile("^theo (lich|ke hoach|thong bao|chuong trinh|tien do|huong dan)");
    private static final Pattern START_OF_SPAN = Pattern.compile("^(tu\\b.+?\\s(den|toi)\\s+|.*?\\d\\s*\\b(den|toi)\\s+"
            + "|.*?\\d{4}\\s*[-–—]\\s*(?=.*\\d{4})|\\d{1,2}([/.])\\d{1,2}\\4\\d{2}\\s*[-–—]\\s*(?=\\d{1,2}[/.]))");
    private static final Pattern DAY =
            Pattern.compile("^(truoc|vao|den|den het|cham nhat|het|han)?\\s*(ngay\\s+)?.{6,40}$");
    private static final Pattern QUARTER =
            Pattern.compile("quy\\s+(iv|iii|ii|i|[1-4])\\s*[/,-]?\\s*(nam\\s+)?(\\d{4})");
    private static final Pattern MONTH = Pattern.compile("thang\\s+(\\d{1,2})\\s*[/,-]?\\s*(nam\\s+)?(\\d{4})");
    private static final Pattern HALF = Pattern.compile("6 thang (dau|cuoi) nam\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(trong |cuoi |het )?nam\\s+(\\d{4})");
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
        return DayText.whole(folded)
                .map(Due::on)
                .or(() -> until(START_OF_SPAN.matcher(folded).replaceFirst(""), words));
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
