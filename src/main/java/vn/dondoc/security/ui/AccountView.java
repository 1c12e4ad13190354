package vn.dondoc.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.security.MyLogins;
import vn.dondoc.security.Passwords;

/** One's own password, and what was tried under one's name. Whoever has a one-time password is led here first. */
@Route("account")
@PermitAll
@Menu(title = "menu.account", order = 90, icon = "vaadin:key-o")
class AccountView extends Page {

    private final Passwords passwords;
    private final boolean forced;
    private final PasswordField current = field("account.current", "current-password");
    private final PasswordField wanted = field("account.wanted", "new-password");
    private final PasswordField again = field("account.again", "new-password");
    private final FaultList faults = new FaultList();
    private final Refusals refusals = new Refusals()
            .beside("current", current)
            .beside("wanted", wanted)
            .beside("again", again)
            .listedIn(faults);

    AccountView(Passwords passwords, MyLogins logins) {
        this.passwords = passwords;
        this.forced = passwords.mustChange();
        title(Texts.say("account.title"));
        subtitle(forced ? Texts.say("account.forced") : "");
        wanted.setHelperText(Texts.say("account.wanted.help", Passwords.SHORTEST));
        Div form = new Div(current, wanted, again);
        form.addClassName("narrow-form");
        add(new Panel(Texts.say("account.password"))
                .with(
                        new Paragraph(Texts.say("account.password.line")),
                        form,
                        faults,
                        new Div(Buttons.primary(Texts.say("account.change"), this::change))));
        add(new FailedLogins(logins.failed()));
    }

    private static PasswordField field(String label, String autocomplete) {
        PasswordField field = new PasswordField(Texts.say(label));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.getElement().setAttribute("autocomplete", autocomplete);
        return field;
    }

    private void change() {
        if (!refusals.run(this::checkAndChange)) {
            return;
        }
        current.clear();
        wanted.clear();
        again.clear();
        Toast.show(Texts.say("account.changed"));
        if (forced) {
            UI.getCurrent().navigate("");
        }
    }

    private void checkAndChange() {
        if (!Text.nfc(wanted.getValue()).equals(Text.nfc(again.getValue()))) {
            throw new Refusal(List.of(Fault.at("again", "account.fault.again")));
        }
        passwords.change(current.getValue(), wanted.getValue());
    }
}
