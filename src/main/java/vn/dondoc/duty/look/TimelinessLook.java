package vn.dondoc.duty.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TimeLeftBadge;
import vn.dondoc.common.ui.Tone;
import vn.dondoc.duty.DutyStatus;
import vn.dondoc.duty.Timeliness;

/** How it looks whether a duty is in time. */
public final class TimelinessLook {

    private TimelinessLook() {}

    /**
     * Whether a duty is in time: the working days left or gone while it is carried out, and what its end is judged. Nothing
     * where it is not judged: while it rests, once it has ended without a result, and of a coordination. What a book judged says so (theo
     * sổ).
     */
    public static Component of(DutyStatus duty) {
        if (duty.byBook()) {
            return new Badge(
                    Texts.say("timeliness.by-book", Texts.say("timeliness." + duty.timeliness())),
                    icon(duty.timeliness()),
                    tone(duty.timeliness()));
        }
        if (!duty.state().judged()) {
            return new Span();
        }
        return duty.left() == null ? badge(duty.timeliness()) : new TimeLeftBadge(duty.left());
    }

    /** True if there is anything to say of it. */
    public static boolean judged(DutyStatus duty) {
        return duty.byBook() || duty.state().judged();
    }

    /** The same in words alone, without how many days are left. */
    public static String words(DutyStatus duty) {
        if (!duty.state().judged()) {
            return "";
        }
        String words = Texts.say("timeliness." + duty.timeliness());
        return duty.byBook() ? Texts.say("timeliness.by-book", words) : words;
    }

    /** The badge. */
    public static Badge badge(Timeliness timeliness) {
        return new Badge(Texts.say("timeliness." + timeliness.name()), icon(timeliness), tone(timeliness));
    }

    private static VaadinIcon icon(Timeliness timeliness) {
        return switch (timeliness) {
            case NO_DUE -> VaadinIcon.MINUS;
            case IN_TIME -> VaadinIcon.CLOCK;
            case DUE_SOON -> VaadinIcon.ALARM;
            case OVERDUE -> VaadinIcon.WARNING;
            case DONE_ON_TIME -> VaadinIcon.CHECK_CIRCLE_O;
            case DONE_LATE -> VaadinIcon.CHECK_CIRCLE;
        };
    }

    private static Tone tone(Timeliness timeliness) {
        return switch (timeliness) {
            case NO_DUE -> Tone.NONE;
            case IN_TIME, DONE_ON_TIME -> Tone.IN_TIME;
            case DUE_SOON -> Tone.DUE_SOON;
            case OVERDUE -> Tone.OVERDUE;
            case DONE_LATE -> Tone.DONE_LATE;
        };
    }
}
