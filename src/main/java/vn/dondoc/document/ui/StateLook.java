package vn.dondoc.document.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;
import vn.dondoc.document.DocumentState;

/** How the state of a document looks. */
final class StateLook {

    private StateLook() {}

    static Badge badge(DocumentState state) {
        return new Badge(words(state), icon(state), tone(state));
    }

    static String words(DocumentState state) {
        return Texts.say("document.state." + state.name());
    }

    private static VaadinIcon icon(DocumentState state) {
        return switch (state) {
            case DRAFT -> VaadinIcon.EDIT;
            case IN_APPROVAL -> VaadinIcon.HOURGLASS;
            case SIGNED -> VaadinIcon.PENCIL;
            case ISSUED -> VaadinIcon.PAPERPLANE;
            case CLOSED -> VaadinIcon.CHECK;
            case RECALLED -> VaadinIcon.ARROW_BACKWARD;
            case SUPERSEDED -> VaadinIcon.EXCHANGE;
            case DISCARDED -> VaadinIcon.TRASH;
        };
    }

    private static Tone tone(DocumentState state) {
        return switch (state) {
            case IN_APPROVAL, SIGNED, ISSUED -> Tone.INFO;
            case CLOSED -> Tone.IN_TIME;
            case DRAFT, RECALLED, SUPERSEDED, DISCARDED -> Tone.NONE;
        };
    }
}
