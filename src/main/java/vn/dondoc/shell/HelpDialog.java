package vn.dondoc.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Texts;

/** The keys that work on every screen. */
class HelpDialog extends Dialog {

    private final DescriptionList keys = new DescriptionList();

    HelpDialog() {
        setHeaderTitle(Texts.say("shell.help.title"));
        keys.addClassName("keys");
        key("/", "shell.help.search");
        key("j k", "shell.help.move");
        key("Enter", "shell.help.open");
        key("?", "shell.help.help");
        key("Esc", "shell.help.escape");
        key("Tab", "shell.help.tab");
        add(keys);
        getFooter().add(Buttons.primary(Texts.say("kit.close"), this::close));
    }

    private void key(String key, String meaning) {
        keys.add(new DescriptionList.Term(new Key(key)), new DescriptionList.Description(Texts.say(meaning)));
    }

    /** A key as it stands on the keyboard. */
    @Tag("kbd")
    private static final class Key extends Span {
        Key(String text) {
            super(text);
        }
    }
}
