package vn.dondoc.common.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;

/**
 * Asks before an act that cannot be undone: says what will happen and wants a reason. It stays open, with what was typed,
 * when the command refuses.
 */
public class ReasonDialog extends Dialog {

    private final TextArea reason = new TextArea(Texts.say("kit.reason"));
    private final transient Refusals refusals;
    private final transient Consumer<String> command;

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
        FaultList faults = new FaultList();
        refusals = new Refusals().beside("reason", reason).listedIn(faults);
        Div body = new Div(words, reason, faults);
        body.addClassName("dialog-body");
        add(body);
        reason.setManualValidation(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setMaxLength(2000);
        reason.focus();
        getFooter().add(Buttons.plain(Texts.say("kit.cancel"), this::close), Buttons.danger(title, this::act));
    }

    void act() {
        if (refusals.run(() -> command.accept(given()))) {
            close();
        }
    }

    private String given() {
        String text = Text.nfc(reason.getValue()).strip();
        if (text.isEmpty()) {
            throw new Refusal(List.of(Fault.at("reason", "kit.reason.missing")));
        }
        return text;
    }
}
