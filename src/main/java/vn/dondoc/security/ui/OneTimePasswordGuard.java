package vn.dondoc.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Passwords;

/** Leads whoever signed in with a one-time password to their account, whichever screen they ask for, until it is changed. */
@Component
class OneTimePasswordGuard implements VaadinServiceInitListener {

    private final AuthenticationContext authentication;
    private final Passwords passwords;

    OneTimePasswordGuard(AuthenticationContext authentication, Passwords passwords) {
        this.authentication = authentication;
        this.passwords = passwords;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(window -> window.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (event.getNavigationTarget() != AccountView.class
                && authentication.isAuthenticated()
                && passwords.mustChange()) {
            event.forwardTo(AccountView.class);
        }
    }
}
