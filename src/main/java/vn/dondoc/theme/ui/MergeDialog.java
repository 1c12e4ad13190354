package vn.dondoc.theme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Message;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.theme.ThemeId;
import vn.dondoc.theme.ThemeRow;

/** Asks which theme another one is in truth, and says before how many documents and lines move. */
final class MergeDialog extends FormDialog {

    private final ComboBox<ThemeRow> into;
    private final TextArea reason = TypedText.area(Texts.say("theme.merge.reason"), Reason.LONGEST);

    MergeDialog(ThemeRow theme, List<ThemeRow> all, List<Message> moving, BiConsumer<ThemeId, String> command) {
        super(Texts.say("theme.act.merge"), new FormKey(ObjectRef.of(theme.id()), "merge"));
        List<ThemeRow> others = ThemeBox.others(theme, all);
        into = ThemeBox.of(Texts.say("theme.merge.into"), others);
        into.setRequiredIndicatorVisible(true);
        Paragraph what = words(what(theme, moving));
        into.addValueChangeListener(change -> what.setText(what(theme, moving)));
        kept().text("reason", reason);
        ThemeBox.keep(kept(), "into", into, others);
        refusals().beside("into", into).beside("reason", reason);
        lay(what, into, reason);
        act(
                Buttons::danger,
                () -> command.accept(chosen(), Text.nfc(reason.getValue()).strip()));
    }

    private String what(ThemeRow theme, List<Message> moving) {
        String name = theme.content().name();
        String said = ThemeWords.moving(moving);
        return into.getOptionalValue()
                .map(other ->
                        Texts.say("theme.merge.what", name, other.content().name(), said))
                .orElseGet(() -> Texts.say("theme.merge.ask", name, said));
    }

    private ThemeId chosen() {
        return into.getOptionalValue()
                .map(ThemeRow::id)
                .orElseThrow(() -> new Refusal(List.of(Fault.at("into", "theme.merge.choose"))));
    }
}
