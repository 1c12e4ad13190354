package vn.dondoc.book.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Text;

/** The day a title block says its book speaks of: <i>cập nhật đến ngày 20/06/2022</i>, otherwise the day it was written. */
final class AsOfDay {

    private static final Pattern UNTIL = Pattern.compile("\\b(den|toi)\\b.*\\d");

    private AsOfDay() {}

    static @Nullable LocalDate in(List<String> titles) {
        return titles.stream()
                .filter(title -> UNTIL.matcher(Text.fold(title)).find())
                .map(AsOfDay::last)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> titles.stream()
                        .map(DayText::in)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElse(null);
    }

    /** Of a span, its end. */
    private static Optional<LocalDate> last(String title) {
        String folded = Text.fold(title);
        int at = Math.max(folded.lastIndexOf(" den "), folded.lastIndexOf(" toi "));
        return DayText.in(at < 0 ? folded : folded.substring(at));
    }
}
