package vn.dondoc.duty.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import vn.dondoc.calendar.look.DueText;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.duty.look.TimelinessLook;

/** The dues of a duty in words: the day with its weekday, and the working days left while it is open. */
final class DueWords {

    private DueWords() {}

    static Component of(DutyPage page) {
        return TimelinessLook.of(page.status());
    }

    static String due(DutyPage page) {
        return DueText.of(page.dues().original(), page.status().due());
    }

    /** The due it was given with, where it is another one by now. */
    static String original(DutyPage page) {
        LocalDate original = page.dues().original().date();
        if (original == null || Objects.equals(original, page.status().due())) {
            return "";
        }
        boolean done = page.dues().againstOriginal() == Timeliness.DONE_LATE
                || page.dues().againstOriginal() == Timeliness.DONE_ON_TIME;
        return done
                ? Texts.say(
                        "due.judged",
                        Dates.weekday(original),
                        Texts.say("timeliness." + page.dues().againstOriginal()))
                : Dates.weekday(original);
    }
}
