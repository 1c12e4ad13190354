package vn.dondoc.shell;

import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import vn.dondoc.common.ui.Icons;
import vn.dondoc.common.ui.Texts;

/** The screens this person may open, as the views themselves announce them with {@code @Menu}. */
class MainMenu extends SideNav {

    MainMenu() {
        getElement().setAttribute("aria-label", Texts.say("shell.menu"));
        entries().forEach(entry -> addItem(item(entry)));
    }

    /** The entries open to this person, in their order. */
    static List<MenuEntry> entries() {
        return MenuConfiguration.getMenuEntries();
    }

    /** The title of an entry in the person's language. */
    static String title(MenuEntry entry) {
        return Texts.say(entry.title());
    }

    private static SideNavItem item(MenuEntry entry) {
        SideNavItem item = new SideNavItem(title(entry), entry.path());
        item.setMatchNested(!entry.path().isEmpty() && !entry.path().equals("/"));
        if (entry.icon() != null) {
            item.setPrefixComponent(Icons.named(entry.icon()));
        }
        return item;
    }
}
