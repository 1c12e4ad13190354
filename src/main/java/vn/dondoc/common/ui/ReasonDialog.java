package vn.dondoc.common.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.dondoc.common.Text;

/**
 * Asks before an act that cannot be undone: says what will happen and wants a reason. It stays open, with what was typed,
 * when the command refuses.
 */
public class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(Texts.say("kit.reason"));
    private final FaultList faults = new FaultList();
    private final Consumer<String> command;

    /**
     * Prepares the question; {@link #open()} asks it.
     *
     * @param title the act, in the words of its button
     * @param consequence what will happen
     * @param command gets the reason; may throw a refusal, whose field {@code reason} is shown beside the text
     */
    public ReasonDialog(String title, String consequence, Consumer<String> command) {
        this.command = command;
        setHeaderTitle(title);
        Paragraph words = new Paragraph(consequence);
        words.addClassName("dialog-text");
        Div body = new Div(words, reason, faults);
        body.addClassName("dialog-body");
        add(body);
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setMaxLength(2000);
        reason.focus();
        getFooter().add(Buttons.plain(Texts.say("kit.cancel"), this::close), Buttons.danger(title, this::act));
    }

    private void act() {
        String text = Text.nfc(reason.getValue()).strip();
        if (text.isEmpty()) {
            reason.setManualValidation(true);
            reason.setErrorMessage(Texts.say("kit.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        Refusals refusals = new Refusals().beside("reason", reason).listedIn(faults);
        if (refusals.run(() -> command.accept(text))) {
            close();
        }
    }
}
