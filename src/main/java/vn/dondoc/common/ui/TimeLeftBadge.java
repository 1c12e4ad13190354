package vn.dondoc.common.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import vn.dondoc.common.TimeLeft;

/** The working days until the due of something open, said three ways: words, icon and colour. */
public class TimeLeftBadge extends Badge {

    /** A badge for something that is still open. */
    public TimeLeftBadge(TimeLeft left) {
        super(words(left), icon(left), tone(left));
    }

    /** How far away a due is, in words. */
    public static String words(TimeLeft left) {
        if (left.workingDays() == 0 && left.overdue()) {
            return Texts.say("due.late");
        }
        if (left.workingDays() == 0) {
            return left.today() ? Texts.say("due.today") : Texts.say("due.on", Dates.weekday(left.due()));
        }
        return Texts.say(left.overdue() ? "due.days-late" : "due.days-left", left.workingDays());
    }

    private static VaadinIcon icon(TimeLeft left) {
        return left.overdue() ? VaadinIcon.WARNING : left.soon() ? VaadinIcon.ALARM : VaadinIcon.CLOCK;
    }

    private static Tone tone(TimeLeft left) {
        return left.overdue() ? Tone.OVERDUE : left.soon() ? Tone.DUE_SOON : Tone.IN_TIME;
    }
}
