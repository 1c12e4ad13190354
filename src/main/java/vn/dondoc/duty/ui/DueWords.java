package vn.dondoc.duty.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.duty.look.TimelinessLook;

/** The dues of a duty in words: the day with its weekday, and the working days left while it is open. */
final class DueWords {

    private DueWords() {}

    static Component of(DutyPage view) {
        return view.standing().byBook()
                ? TimelinessLook.byBook(view.standing().timeliness())
                : TimelinessLook.of(
                        view.standing().state(),
                        view.standing().timeliness(),
                        view.standing().left());
    }

    static String due(DutyPage view) {
        LocalDate due = view.standing().due();
        String day =
                due == null ? Texts.say("due.kind." + view.dues().original().kind()) : Dates.weekday(due);
        String words = view.dues().original().words();
        return words.isBlank() ? day : Texts.say("due.with-words", day, words);
    }

    /** The due it was given with, where it is another one by now. */
    static String original(DutyPage view) {
        LocalDate original = view.dues().original().date();
        if (original == null || Objects.equals(original, view.standing().due())) {
            return "";
        }
        boolean done = view.dues().againstOriginal() == Timeliness.DONE_LATE
                || view.dues().againstOriginal() == Timeliness.DONE_ON_TIME;
        return done
                ? Texts.say(
                        "due.judged",
                        Dates.weekday(original),
                        Texts.say("timeliness." + view.dues().againstOriginal()))
                : Dates.weekday(original);
    }
}
