package vn.dondoc.calendar.look;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;

/** A due in words, the same wherever it is shown. */
public final class DueText {

    private DueText() {}

    /** The name of a kind. */
    public static String of(DueKind kind) {
        return Texts.say("due.kind." + kind.name());
    }

    /** Its day with the weekday, or its kind, and the office's own words behind it. */
    public static String of(Due due) {
        String when = due.date() == null ? of(due.kind()) : Dates.weekday(due.date());
        return due.words().isBlank() || Text.fold(due.words()).equals(Text.fold(when))
                ? when
                : Texts.say("due.with-words", when, due.words());
    }

    /** The same for a due whose day has moved since. */
    public static String of(Due due, @Nullable LocalDate now) {
        return of(due.withDate(now));
    }

    /** Its day alone, otherwise the office's own words, otherwise its kind. */
    public static String brief(Due due) {
        if (due.date() != null) {
            return Dates.day(due.date());
        }
        return due.words().isBlank() ? of(due.kind()) : due.words();
    }
}
