package vn.dondoc.shell;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** The first screen, the doors and what the administrator watches. */
@Component
class ShellScreens implements Screens {

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen(HomeView.class, "lamott", "/"),
                new Seen(LoginPage.class, Seen.NOBODY, "/login"),
                new Seen(FirstAdministratorView.class, Seen.NOBODY, "/setup"),
                new Seen(ReconciliationView.class, "menpth", "/admin/reconciliation"));
    }
}
