package vn.dondoc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Texts;

/** The switches of language and light, the same inside the office and at its doors. */
final class Switches {

    private Switches() {}

    /** Both switches. */
    static Component[] all() {
        return new Component[] {language(), theme()};
    }

    private static Button language() {
        Button button =
                Buttons.quiet(Texts.say("shell.language.other"), () -> Preferences.otherLanguage(UI.getCurrent()));
        button.setTooltipText(Texts.say("shell.language.switch"));
        button.setAriaLabel(Texts.say("shell.language.switch"));
        return button;
    }

    private static Button theme() {
        return Buttons.icon(
                VaadinIcon.ADJUST, Texts.say("shell.theme.switch"), () -> Preferences.otherTheme(UI.getCurrent()));
    }
}
