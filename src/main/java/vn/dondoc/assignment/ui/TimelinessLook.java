package vn.dondoc.assignment.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import vn.dondoc.assignment.Timeliness;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;

/** How it looks whether a duty is in time. */
final class TimelinessLook {

    private TimelinessLook() {}

    static Badge badge(Timeliness timeliness) {
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
