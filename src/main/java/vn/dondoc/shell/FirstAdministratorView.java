package vn.dondoc.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import vn.dondoc.common.Longest;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.security.FirstAdministrator;

/** Opens an empty office: its first unit and its first administrator. Leads to the log-in once that is done. */
@Route(value = "setup", autoLayout = false)
@AnonymousAllowed
class FirstAdministratorView extends UnframedPage implements BeforeEnterObserver {

    private final FirstAdministrator opening;
    private final TextField token = field("token", FirstAdministrator.LONGEST_WORD);
    private final TextField unitCode = field("unitCode", FirstAdministrator.LONGEST_WORD);
    private final TextField unitName = field("unitName", FirstAdministrator.LONGEST_UNIT_NAME);
    private final TextField username = field("username", FirstAdministrator.LONGEST_WORD);
    private final TextField fullName = field("fullName", FirstAdministrator.LONGEST_FULL_NAME);
    private final PasswordField password = new PasswordField(Texts.say("setup.password"));
    private final FaultList faults = new FaultList();
    private final Refusals refusals = new Refusals()
            .beside("token", token)
            .beside("unitCode", unitCode)
            .beside("unitName", unitName)
            .beside("username", username)
            .beside("fullName", fullName)
            .beside("password", password)
            .listedIn(faults);

    FirstAdministratorView(OwnTimeLine ownTimeLine, FirstAdministrator opening) {
        super(ownTimeLine, Texts.say("setup.title"));
        this.opening = opening;
        password.setRequiredIndicatorVisible(true);
        password.setHelperText(Texts.say("setup.password.help"));
        Div form = new Div(token, unitCode, unitName, fullName, username, password);
        form.addClassName("form");
        token.addClassName("wide");
        Panel panel = new Panel()
                .with(
                        new Paragraph(Texts.say("setup.line")),
                        form,
                        faults,
                        new Div(Buttons.primary(Texts.say("setup.open"), this::open)));
        panel.addClassName("unframed-wide");
        brand(Texts.say("setup.title"), Texts.say("app.name"));
        addBody(panel);
    }

    private static TextField field(String name, Longest longest) {
        TextField field = TypedText.line(Texts.say("setup." + name), longest);
        field.setHelperText(Texts.say("setup." + name + ".help"));
        field.setRequiredIndicatorVisible(true);
        return field;
    }

    private void open() {
        var asked = new FirstAdministrator.Opening(
                Text.clean(token.getValue()),
                Text.clean(unitCode.getValue()),
                Text.clean(unitName.getValue()),
                Text.clean(username.getValue()),
                Text.clean(fullName.getValue()),
                Text.nfc(password.getValue()));
        if (refusals.run(() -> opening.open(asked, address()))) {
            UI.getCurrent().getPage().setLocation("login?opened");
        }
    }

    private static String address() {
        return Objects.requireNonNullElse(VaadinRequest.getCurrent().getRemoteAddr(), "");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!opening.needed()) {
            event.forwardToUrl("login");
        }
    }
}
