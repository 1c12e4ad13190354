package vn.dondoc.theme.look;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.ClearFault;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.theme.ThemeChoice;

/**
 * Chooses a theme of the list by part of any of its spellings, marks ignored. What is typed and is no theme stays in the field,
 * to be refused beside it: nothing typed goes by itself.
 */
public final class ThemePicker {

    private final ComboBox<String> box;
    private final List<ThemeChoice> choices;

    /** A field without a choice, which offers these. */
    public ThemePicker(String label, List<ThemeChoice> choices) {
        this.choices = choices;
        box = new ComboBox<>(label);
        box.setItems(this::isCalled, choices.stream().map(ThemeChoice::name).toList());
        box.setClearButtonVisible(true);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(named(typed.getDetail())));
        box.setManualValidation(true);
        if (choices.isEmpty()) {
            box.setHelperText(Texts.say("theme.none-to-choose"));
        }
        ClearFault.of(box);
    }

    private boolean isCalled(String name, String typed) {
        return choices.stream().anyMatch(choice -> choice.name().equals(name) && choice.isCalled(typed));
    }

    private String named(String typed) {
        return choices.stream()
                .filter(choice -> choice.is(typed))
                .map(ThemeChoice::name)
                .findFirst()
                .orElseGet(() -> Text.clean(typed));
    }

    /** The field, to be laid out and to stand beside its faults. */
    public ComboBox<String> field() {
        return box;
    }

    /** What was chosen, empty for no theme. */
    public String theme() {
        return box.getOptionalValue().orElse("");
    }

    /** Chooses this one, which may be one that can be chosen no more. */
    public void theme(String theme) {
        if (theme.isEmpty()) {
            box.clear();
        } else {
            box.setValue(theme);
        }
    }

    /** Keeps what was chosen with the form it stands in. */
    public void keep(KeptForm form, String name) {
        form.value(name, box, Function.identity(), Optional::of);
    }
}
