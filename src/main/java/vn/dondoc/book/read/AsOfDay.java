package vn.dondoc.book.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;

/** The day a title block says its book speaks of: <i>cập nhật đến ngày 20/06/2022</i>, otherwise the day it was written. */
final class AsOfDay {

    private static final TextPattern UNTIL = TextPattern.of("\\b(den|toi)\\b");

    private AsOfDay() {}

    static @Nullable LocalDate in(List<String> titles) {
        return titles.stream()
                .filter(AsOfDay::saysUntil)
                .map(AsOfDay::last)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> titles.stream()
                        .map(DayText::in)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
    }

    /** The word with a number somewhere behind it; looked for one after the other, because together they would be tried over and over. */
    private static boolean saysUntil(String title) {
        String folded = Text.fold(title);
        Matcher until = UNTIL.matcher(folded);
        return until.find() && folded.chars().skip(until.end()).anyMatch(Character::isDigit);
    }

    /** Of a span, its end. */
    private static Optional<LocalDate> last(String title) {
        String folded = Text.fold(title);
        int at = Math.max(folded.lastIndexOf(" den "), folded.lastIndexOf(" toi "));
        return DayText.in(at < 0 ? folded : folded.substring(at));
    }
}
