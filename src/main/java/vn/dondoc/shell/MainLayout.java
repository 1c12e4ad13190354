package vn.dondoc.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Actor;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.KeptTextsOfBrowser;
import vn.dondoc.common.ui.OwnScreen;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxNews;
import vn.dondoc.inbox.InboxTab;
import vn.dondoc.security.MyHats;

/**
 * The frame around every screen inside the office: brand, menu, who one is here and in which hats, and the switches.
 * Screens need not name it; it surrounds every route that does not decline with {@code autoLayout = false}.
 */
@Layout
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final OwnTimeLine ownTimeLine;
    private final transient Inbox inbox;
    private final transient InboxNews news;
    private final MainMenu menu = new MainMenu();
    private transient @Nullable Runnable stopListening;

    MainLayout(
            OwnTimeLine ownTimeLine,
            CurrentActor current,
            MyHats mine,
            Inbox inbox,
            InboxNews news,
            AuthenticationContext authentication) {
        this.ownTimeLine = ownTimeLine;
        ownTimeLine.offerStartingOver();
        this.inbox = inbox;
        this.news = news;
        Actor actor = current.get();
        String hats = new Hats(actor, mine).line();
        setPrimarySection(Section.NAVBAR);
        setI18n(Components.frame());
        addToNavbar(navbar(actor, hats, authentication));
        Scroller drawer = new Scroller(new Div(words(actor, hats), menu));
        drawer.addClassName("drawer");
        addToDrawer(drawer);
    }

    private Component navbar(Actor actor, String hats, AuthenticationContext authentication) {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.say("shell.menu"));
        Span space = new Span();
        space.addClassName("navbar-space");
        Button help = Buttons.icon(VaadinIcon.QUESTION_CIRCLE_O, Texts.say("shell.help.title"), MainLayout::help);
        help.addClassName("wide-only");
        Header row = new Header(toggle, new Brand(), space, help);
        row.add(Switches.all());
        row.add(person(actor, hats, authentication));
        row.addClassName("navbar-row");
        int seconds = VaadinSession.getCurrent().getSession().getMaxInactiveInterval();
        Div navbar = new Div(
                ownTimeLine, row, new ShortCuts(MainLayout::help), new SessionWatch(seconds), new KeptTextsOfBrowser());
        navbar.addClassName("navbar");
        return navbar;
    }

    private static Component person(Actor actor, String hats, AuthenticationContext authentication) {
        Div person = new Div(
                words(actor, hats),
                Buttons.icon(VaadinIcon.SIGN_OUT, Texts.say("shell.logout"), () -> signOut(authentication)));
        person.addClassName("person");
        return person;
    }

    private static void signOut(AuthenticationContext authentication) {
        KeptTextsOfBrowser.forgetAll(UI.getCurrent());
        authentication.logout();
    }

    /** Name and hats, which lead to one's account; beside the log-out on a desk, above the menu on a phone. */
    private static Component words(Actor actor, String hats) {
        Span name = new Span(actor.name());
        name.addClassName("person-name");
        Span line = new Span(hats);
        line.addClassName("person-hats");
        Anchor words = new Anchor("account", name, line);
        words.setTitle(hats);
        words.addClassName("person-words");
        return words;
    }

    private static void help() {
        new HelpDialog().open();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ownTimeLine.refresh();
        count();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        OwnScreen screen = OwnScreen.of(event.getUI());
        stopListening = news.listen(inbox.myHolders(), change -> screen.tell(this::count));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stopListening != null) {
            stopListening.run();
        }
        super.onDetach(event);
    }

    private void count() {
        menu.waiting(inbox.count(InboxFilter.of(InboxTab.TODO)));
    }
}
