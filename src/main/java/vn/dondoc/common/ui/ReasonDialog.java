package vn.dondoc.common.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.dondoc.common.Longest;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Text;

/** Asks before an act that cannot be undone: says what will happen and wants a reason. */
public final class ReasonDialog extends FormDialog {

    private final TextArea reason;

    /**
     * Prepares the question; {@link #open()} asks it.
     *
     * @param form under which the reason is kept while it is written
     * @param title the act, in the words of its button
     * @param consequence what will happen
     * @param command gets the reason; may throw a refusal, whose field {@code reason} is shown beside the text
     */
    public ReasonDialog(FormKey form, String title, String consequence, Consumer<String> command) {
        this(form, title, consequence, Reason.LONGEST, command);
    }

    /** The same for a reason that must be shorter. */
    public ReasonDialog(FormKey form, String title, String consequence, Longest longest, Consumer<String> command) {
        super(title, form);
        reason = TypedText.area(Texts.say("kit.reason"), longest);
        refusals().beside("reason", reason);
        kept().text("reason", reason);
        lay(words(consequence), reason);
        reason.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.focus();
        act(Buttons::danger, () -> command.accept(given()));
    }

    private String given() {
        String text = Text.nfc(reason.getValue()).strip();
        Reason.require(text);
        return text;
    }
}
