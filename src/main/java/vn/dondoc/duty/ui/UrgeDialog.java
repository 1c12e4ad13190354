package vn.dondoc.duty.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.duty.UrgeRow;

/** Asks what to say when units are reminded; it may stay empty. */
final class UrgeDialog extends FormDialog {

    private final TextArea words = TypedText.area(Texts.say("duty.urge.words"), UrgeRow.LONGEST_WORDS);

    UrgeDialog(String title, DutyChoice choice, Consumer<String> command) {
        super(title, choice.form("urge"));
        words.setHelperText(Texts.say("duty.urge.words.help"));
        words.setMinRows(3);
        refusals().beside("words", words);
        kept().text("words", words);
        lay(words(Texts.say("duty.ask.urge", choice.duties().size())), words);
        act(Buttons::primary, () -> command.accept(words.getValue()));
    }
}
