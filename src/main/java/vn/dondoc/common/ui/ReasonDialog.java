package vn.dondoc.common.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;

/** Asks before an act that cannot be undone: says what will happen and wants a reason. */
public final class ReasonDialog extends FormDialog {

    private final TextArea reason = new TextArea(Texts.say("kit.reason"));

    /**
     * Prepares the question; {@link #open()} asks it.
     *
     * @param form under which the reason is kept while it is written
     * @param title the act, in the words of its button
     * @param consequence what will happen
     * @param command gets the reason; may throw a refusal, whose field {@code reason} is shown beside the text
     */
    public ReasonDialog(FormKey form, String title, String consequence, Consumer<String> command) {
        super(title, form);
        refusals().beside("reason", reason);
        kept().text("reason", reason);
        lay(words(consequence), reason);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setMaxLength(2000);
        reason.focus();
        act(Buttons::danger, () -> command.accept(given()));
    }

    private String given() {
        String text = Text.nfc(reason.getValue()).strip();
        if (text.isEmpty()) {
            throw new Refusal(List.of(Fault.at("reason", "kit.reason.missing")));
        }
        return text;
    }
}
