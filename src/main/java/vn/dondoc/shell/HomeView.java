package vn.dondoc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.access.Actor;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.common.FailedJobs;
import vn.dondoc.common.Message;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.ui.Badge;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Icons;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.oversight.ProgressFigures;
import vn.dondoc.oversight.RecentChanges;
import vn.dondoc.security.MyHats;
import vn.dondoc.security.WireWatch;

/** The first screen: what waits for one, what is late and whose turn it is, what changed, and where one can go. */
@Route("")
@PermitAll
@Menu(title = "menu.home", order = 0, icon = "vaadin:home-o")
class HomeView extends Page {

    HomeView(
            CurrentActor current,
            MyHats mine,
            Inbox inbox,
            ProgressFigures progress,
            RecentChanges changes,
            FailedJobs jobs,
            WireWatch wires,
            Clock clock) {
        Actor actor = current.get();
        title(Texts.say("home.title", actor.name()));
        LocalDate today = OfficeTime.today(clock);
        subtitle(Dates.weekday(today));
        if (actor.has(Role.ADMIN)) {
            add(FailedJobsPanel.notice(jobs));
            Stream.of(wires.plain(), wires.unnamedProxy())
                    .flatMap(Optional::stream)
                    .forEach(words -> add(warning(words)));
        }
        Div panels = new Div(
                new WaitingPanel(inbox), new LatePanel(progress, today), new ChangesPanel(changes, today.minusDays(1)));
        panels.addClassName("home-panels");
        add(panels);
        Component ways = ways();
        if (ways.getChildren().findAny().isPresent()) {
            add(ways);
        }
        add(new Panel(Texts.say("home.hats")).with(hats(new Hats(actor, mine))));
    }

    private static Component warning(Message words) {
        Div warning = new Div(new Span(Texts.say(words)));
        warning.addClassNames("notice", "warning");
        warning.getElement().setAttribute("role", "alert");
        return warning;
    }

    private static Component ways() {
        Nav nav = new Nav();
        nav.addClassName("cards");
        nav.setAriaLabel(Texts.say("home.ways"));
        MainMenu.entries().stream()
                .filter(entry -> entry.menuClass() != HomeView.class)
                .map(HomeView::way)
                .forEach(nav::add);
        return nav;
    }

    private static Component way(MenuEntry entry) {
        Anchor card = new Anchor(MainMenu.withoutSlash(entry.path()));
        card.addClassName("nav-card");
        if (entry.icon() != null) {
            card.add(Icons.named(entry.icon()));
        }
        card.add(new Span(MainMenu.title(entry)));
        return card;
    }

    private static Component hats(Hats hats) {
        if (hats.all().isEmpty()) {
            return new Span(Texts.say("home.hats.none"));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("hats");
        hats.all().forEach(hat -> list.add(new ListItem(hat(hats, hat))));
        return new Div(list);
    }

    private static Component[] hat(Hats hats, Hat hat) {
        Span where = new Span(hats.one(hat));
        return hat.inPlaceOf() == null
                ? new Component[] {where}
                : new Component[] {where, new Badge(Texts.say("shell.hat.delegated"), Tone.INFO)};
    }
}
