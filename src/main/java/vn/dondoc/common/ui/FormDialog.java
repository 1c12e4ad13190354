package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiFunction;

/**
 * A dialog with fields. What is typed into it is kept until its act is done, so that Esc, a lost session or a closed tab
 * lose none of it; a refusal leaves it open.
 */
public abstract class FormDialog extends Dialog {

    private final FaultList faults = new FaultList();
    private final transient Refusals refusals = new Refusals().listedIn(faults);
    private final KeptForm kept;
    private final String title;
    private transient Runnable command = () -> {};

    /** A dialog about an act, titled in the words of its button, whose fields are kept under this key. */
    protected FormDialog(String title, FormKey form) {
        this.title = title;
        this.kept = new KeptForm(form);
        setHeaderTitle(title);
    }

    /** Where the fields are named, so that they are kept. */
    protected final KeptForm kept() {
        return kept;
    }

    /** Where the fields are named beside which faults stand. */
    protected final Refusals refusals() {
        return refusals;
    }

    /** What will happen, in words. */
    protected static Paragraph words(String text) {
        Paragraph words = new Paragraph(text);
        words.addClassName("dialog-text");
        return words;
    }

    /** Lays the fields out, one below the other. */
    protected final Div lay(Component... fields) {
        Div body = new Div(kept);
        body.add(fields);
        body.add(faults);
        body.addClassName("dialog-body");
        add(body);
        return body;
    }

    /** The act, as the button of this kind does it. The dialog closes once it is done. */
    protected final void act(BiFunction<String, Runnable, Button> button, Runnable act) {
        command = act;
        getFooter().add(Buttons.plain(Texts.say("kit.cancel"), this::close), button.apply(title, this::act));
    }

    final void act() {
        if (refusals.run(command)) {
            kept.forget();
            close();
        }
    }

    @Override
    public void open() {
        kept.begin();
        super.open();
    }
}
