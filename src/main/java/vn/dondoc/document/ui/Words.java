package vn.dondoc.document.ui;

import java.util.Arrays;
import vn.dondoc.access.Role;
import vn.dondoc.common.Urgency;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.document.DocumentKind;
import vn.dondoc.document.DocumentState;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.Secrecy;
import vn.dondoc.document.SignerCapacity;
import vn.dondoc.document.look.DocumentTypeText;
import vn.dondoc.duty.DutyRole;

/** The kinds and types of documents in words. What has a colour and an icon too has a class of its own. */
final class Words {

    private Words() {}

    static String of(DocumentType type) {
        return DocumentTypeText.of(type);
    }

    static String of(DocumentKind kind) {
        return Texts.say("document.kind." + kind.name());
    }

    static String of(Urgency urgency) {
        return Texts.say("urgency." + urgency.name());
    }

    static String of(Secrecy secrecy) {
        return Texts.say("secrecy." + secrecy.name());
    }

    static String of(SignerCapacity capacity) {
        return Texts.say("capacity." + capacity.name());
    }

    /** The same within a sentence. */
    static String within(SignerCapacity capacity) {
        return capacity == SignerCapacity.OWN ? Texts.say("capacity.OWN.within") : of(capacity);
    }

    static String of(ClauseMode mode) {
        return Texts.say("clause.mode." + mode.name());
    }

    static String of(Role role) {
        return Texts.say("role." + role.name());
    }

    static String of(DutyRole role) {
        return Texts.say("duty.role." + role.name());
    }

    /** A state as the trail keeps it, in words. */
    static String state(String kept) {
        return Arrays.stream(DocumentState.values())
                .filter(state -> state.name().equals(kept))
                .findFirst()
                .map(StateLook::words)
                .orElse(kept);
    }
}
