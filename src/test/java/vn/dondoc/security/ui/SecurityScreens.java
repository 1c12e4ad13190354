package vn.dondoc.security.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** A person's own account. */
@Component
class SecurityScreens implements Screens {

    @Override
    public List<Seen> seen() {
        return List.of(new Seen(AccountView.class, "lamott", "/account"));
    }
}
