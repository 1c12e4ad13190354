package vn.dondoc.duty.look;

import com.vaadin.flow.component.icon.VaadinIcon;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;
import vn.dondoc.duty.DutyState;

/** How the state of a duty looks. */
public final class DutyLook {

    private DutyLook() {}

    /** The badge. */
    public static Badge badge(DutyState state) {
        return new Badge(Texts.say("duty.state." + state.name()), icon(state), tone(state));
    }

    private static VaadinIcon icon(DutyState state) {
        return switch (state) {
            case SENT -> VaadinIcon.ENVELOPE_O;
            case IN_PROGRESS -> VaadinIcon.COG_O;
            case IN_REVIEW -> VaadinIcon.SEARCH;
            case SUBMITTED -> VaadinIcon.UPLOAD_ALT;
            case COMPLETED -> VaadinIcon.CHECK;
            case REFERRED_BACK -> VaadinIcon.ARROW_BACKWARD;
            case SUSPENDED -> VaadinIcon.PAUSE;
            case CANCELLED -> VaadinIcon.BAN;
            case TRANSFERRED -> VaadinIcon.ARROW_FORWARD;
            case OPEN -> VaadinIcon.GROUP;
            case CONTRIBUTED -> VaadinIcon.HANDSHAKE;
            case RELEASED -> VaadinIcon.FLAG_CHECKERED;
        };
    }

    private static Tone tone(DutyState state) {
        return switch (state) {
            case IN_PROGRESS, IN_REVIEW, SUBMITTED -> Tone.INFO;
            case COMPLETED, CONTRIBUTED -> Tone.IN_TIME;
            case REFERRED_BACK -> Tone.DUE_SOON;
            case SENT, SUSPENDED, CANCELLED, TRANSFERRED, OPEN, RELEASED -> Tone.NONE;
        };
    }
}
