package vn.dondoc.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.office.OfferedSignIn;
import vn.dondoc.office.OfficeStatus;
import vn.dondoc.security.FirstAdministrator;

/**
 * The log-in. It says why one is here where there is a reason: a wrong password ({@code ?error}), too many tries
 * ({@code ?wait}), an ended session ({@code ?ended}), an office just opened ({@code ?opened}).
 */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends UnframedPage implements BeforeEnterObserver {

    private static final String SIGN_IN = """
            this.querySelector('input[name=username]').value = $0;
            this.querySelector('input[name=password]').value = $1;
            this.querySelector('form').submit();
            """;

    private final FirstAdministrator opening;
    private final LoginForm form = new LoginForm();
    private final Paragraph notice = new Paragraph();

    LoginView(OwnTimeLine ownTimeLine, OfficeStatus office, FirstAdministrator opening) {
        super(ownTimeLine, Texts.say("login.title"));
        this.opening = opening;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        notice.addClassName("notice");
        Panel panel = new Panel().with(notice, form);
        panel.addClassName("unframed-panel");
        brand(Texts.say("app.name"), Texts.say("login.line"));
        Div columns = new Div(panel);
        columns.addClassName("unframed-columns");
        if (!office.offeredSignIns().isEmpty()) {
            columns.add(new OfferedPeople(office.offeredSignIns(), this::signIn));
        }
        addBody(columns);
    }

    private void signIn(OfferedSignIn person) {
        form.getElement().executeJs(SIGN_IN, person.username(), person.password());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (opening.needed()) {
            event.forwardTo(FirstAdministratorView.class);
            return;
        }
        Set<String> reasons =
                event.getLocation().getQueryParameters().getParameters().keySet();
        String problem = reasons.contains("wait") ? "login.wait" : "login.error";
        form.setI18n(Components.login(Texts.say(problem + ".title"), Texts.say(problem + ".text")));
        form.setError(reasons.contains("error") || reasons.contains("wait"));
        notice.setVisible(reasons.contains("ended") || reasons.contains("opened"));
        notice.setText(Texts.say(reasons.contains("opened") ? "login.opened" : "login.ended"));
    }
}
