package vn.dondoc.theme.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import vn.dondoc.common.Longest;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.theme.ThemeContent;
import vn.dondoc.theme.ThemeId;
import vn.dondoc.theme.ThemeRow;

/** What the list says of a theme. */
final class ThemeDialog extends FormDialog {

    private static final FormKey NEW = new FormKey(new ObjectRef("THEME", "new"), "add");

    /** Some thirty spellings of the longest kind. */
    private static final Longest SPELLINGS = new Longest(6000);

    private final TextField name = TypedText.line(Texts.say("theme.name"), ThemeContent.LONGEST_NAME);
    private final TextArea spellings = TypedText.area(Texts.say("theme.spellings"), SPELLINGS);
    private final DatePicker from;
    private final DatePicker to;
    private final ComboBox<ThemeRow> successor;
    private final LocalDate today;

    private ThemeDialog(
            FormKey form, Clock clock, List<ThemeRow> others, String title, Consumer<ThemeContent> command) {
        super(title, form);
        today = OfficeTime.today(clock);
        from = DateField.of(Texts.say("theme.from"), clock);
        to = DateField.of(Texts.say("theme.to"), clock);
        successor = ThemeBox.of(Texts.say("theme.successor"), others);
        name.setRequiredIndicatorVisible(true);
        name.focus();
        spellings.setHelperText(Texts.say("theme.spellings.help"));
        successor.setClearButtonVisible(true);
        kept().text("name", name).text("spellings", spellings).day("from", from).day("to", to);
        ThemeBox.keep(kept(), "successor", successor, others);
        lay(name, spellings, from, to, successor).addClassName("form");
        refusals()
                .beside("name", name)
                .beside("spellings", spellings)
                .beside("from", from)
                .beside("to", to)
                .beside("successor", successor);
        act(Buttons::primary, () -> command.accept(content()));
    }

    /** Asks for a new theme, from today on unless somebody says otherwise. */
    static void add(Clock clock, List<ThemeRow> all, Consumer<ThemeContent> command) {
        ThemeDialog dialog = new ThemeDialog(NEW, clock, all, Texts.say("theme.act.add"), command);
        dialog.from.setValue(dialog.today);
        dialog.open();
    }

    /** Asks what else a theme shall be. */
    static void change(Clock clock, ThemeRow theme, List<ThemeRow> all, Consumer<ThemeContent> command) {
        ThemeDialog dialog = new ThemeDialog(
                new FormKey(ObjectRef.of(theme.id()), "change"),
                clock,
                ThemeBox.others(theme, all),
                Texts.say("theme.act.change"),
                command);
        ThemeContent content = theme.content();
        dialog.kept().basedOn(theme.version());
        dialog.name.setValue(content.name());
        dialog.spellings.setValue(String.join("\n", content.spellings()));
        dialog.from.setValue(content.from());
        dialog.to.setValue(content.to());
        all.stream().filter(other -> other.id().equals(content.successor())).forEach(dialog.successor::setValue);
        dialog.open();
    }

    private ThemeContent content() {
        ThemeId next = successor.getOptionalValue().map(ThemeRow::id).orElse(null);
        return new ThemeContent(
                Text.clean(name.getValue()),
                spellings
                        .getValue()
                        .lines()
                        .map(Text::clean)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                Objects.requireNonNullElse(from.getValue(), today),
                to.getValue(),
                next);
    }
}
