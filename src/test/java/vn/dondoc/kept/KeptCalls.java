package vn.dondoc.kept;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.RoomCalls;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.KeptText;

/** Everybody keeps what they type themselves, and reaches nobody else's. */
@Component
class KeptCalls implements RoomCalls {

    private static final FormKey FORM = new FormKey(ObjectRef.office(), "try");

    private final KeptTexts texts;

    KeptCalls(KeptTexts texts) {
        this.texts = texts;
    }

    @Override
    public Map<String, Runnable> byName() {
        return Map.of(
                "KeptTexts.owner", texts::owner,
                "KeptTexts.find", () -> texts.find(FORM),
                "KeptTexts.keep", () -> texts.keep(FORM, Map.of("text", "a"), KeptText.NEVER),
                "KeptTexts.add", () -> texts.add(FORM, Map.of("text", "b")),
                "KeptTexts.forget", () -> texts.forget(FORM));
    }
}
