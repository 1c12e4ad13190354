package vn.dondoc.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import vn.dondoc.common.ui.Icons;
import vn.dondoc.common.ui.Texts;

/** The screens this person may open, as the views themselves announce them with {@code @Menu}. */
class MainMenu extends SideNav {

    private static final String INBOX = "inbox";

    private final Span badge = new Span();

    MainMenu() {
        getElement().setAttribute("aria-label", Texts.say("shell.menu"));
        badge.addClassName("tab-count");
        badge.setVisible(false);
        entries().forEach(entry -> addItem(item(entry)));
    }

    /** The entries open to this person, in their order. */
    static List<MenuEntry> entries() {
        return MenuConfiguration.getMenuEntries();
    }

    /** The path of an entry, as links and addresses write it. */
    static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** The title of an entry in the person's language. */
    static String title(MenuEntry entry) {
        return Texts.say(entry.title());
    }

    /** Shows how much waits for this person beside the inbox. */
    void waiting(int rows) {
        badge.setText(Integer.toString(rows));
        badge.setVisible(rows > 0);
        badge.getElement().setAttribute("aria-label", Texts.say("shell.menu.waiting", rows));
    }

    private SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(title(entry), entry.path());
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        if (entry.icon() != null) {
            item.setPrefixComponent(Icons.named(entry.icon()));
        }
        if (withoutSlash(entry.path()).equals(INBOX)) {
            item.setSuffixComponent(badge);
        }
        return item;
    }
}
