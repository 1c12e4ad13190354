package vn.dondoc.inbox.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** The inbox, with work and with notices. */
@Component
class InboxScreens implements Screens {

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen(InboxView.class, "cuchtk", "/inbox"),
                new Seen(InboxView.class, "giengdc", "/inbox?tab=NOTICE"));
    }
}
