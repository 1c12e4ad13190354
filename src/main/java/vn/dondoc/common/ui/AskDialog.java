package vn.dondoc.common.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before an act that ends a process step but wants no words: says what will happen, and does it. */
public class AskDialog extends Dialog {

    private final FaultList faults = new FaultList();

    /**
     * Prepares the question; {@link #open()} asks it.
     *
     * @param title the act, in the words of its button
     * @param consequence what will happen
     * @param command does it; may throw a refusal, which is shown in the dialog
     */
    public AskDialog(String title, String consequence, Runnable command) {
        setHeaderTitle(title);
        Paragraph words = new Paragraph(consequence);
        words.addClassName("dialog-text");
        Div body = new Div(words, faults);
        body.addClassName("dialog-body");
        add(body);
        getFooter().add(Buttons.plain(Texts.say("kit.cancel"), this::close), Buttons.primary(title, () -> {
            if (new Refusals().listedIn(faults).run(command)) {
                close();
            }
        }));
    }
}
