package vn.dondoc.duty.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Objects;
import vn.dondoc.calendar.look.DueText;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyView;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.duty.look.TimelinessLook;

/** The dues of a duty in words: the day with its weekday, and the working days left while it is open. */
final class DueWords {

    private DueWords() {}

    static Component of(DutyView view) {
        return view.byBook()
                ? TimelinessLook.byBook(view.timeliness())
                : TimelinessLook.of(view.state(), view.timeliness(), view.left());
    }

    static String due(DutyView view) {
        return DueText.of(view.originalDue(), view.effectiveDue());
    }

    /** The due it was given with, where it is another one by now. */
    static String original(DutyView view) {
        LocalDate original = view.originalDue().date();
        if (original == null || Objects.equals(original, view.effectiveDue())) {
            return "";
        }
        boolean done = view.originalTimeliness() == Timeliness.DONE_LATE
                || view.originalTimeliness() == Timeliness.DONE_ON_TIME;
        return done
                ? Texts.say("due.judged", Dates.weekday(original), Texts.say("timeliness." + view.originalTimeliness()))
                : Dates.weekday(original);
    }
}
