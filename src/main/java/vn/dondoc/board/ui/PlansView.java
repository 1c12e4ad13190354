package vn.dondoc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.board.PlanBoard;
import vn.dondoc.board.PlanRow;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.PageLink;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.plan.Plans;

/** The plans one may see, the newest period first, each with its figures in words. */
@Route("plans")
@RolesAllowed({"SECRETARY", "LEADER", "INSPECTOR", "CLERK"})
@Menu(title = "menu.plans", order = 3, icon = "vaadin:grid-big-o")
class PlansView extends Page implements AfterNavigationObserver {

    private final transient PlanBoard board;
    private final transient PlanPages pages;
    private final transient Plans plans;
    private final transient Clock clock;
    private final transient List<PageLink> links;
    private final Div list = new Div();

    PlansView(PlanBoard board, PlanPages pages, Plans plans, List<PageLink> links, Clock clock) {
        this.board = board;
        this.pages = pages;
        this.plans = plans;
        this.clock = clock;
        this.links = links.stream()
                .filter(link -> link.page().equals("plans") && link.offered())
                .toList();
        title(Texts.say("plans.title"));
        subtitle(Texts.say("plans.subtitle"));
        list.addClassName("draft");
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Component> acts = new ArrayList<>();
        if (!pages.unitsToPlanFor().isEmpty()) {
            acts.add(Buttons.plain(Texts.say("plan.act.make"), this::make));
        }
        links.forEach(link -> acts.add(Buttons.primary(link.label(), () -> follow(link))));
        actions(acts.toArray(Component[]::new));
        list.removeAll();
        List<PlanRow> seen = board.list();
        seen.forEach(plan -> list.add(card(plan)));
        if (seen.isEmpty()) {
            list.add(nothing());
        }
    }

    private static Component card(PlanRow plan) {
        Anchor name = new Anchor("plans/" + plan.id(), plan.content().name());
        name.addClassName("plan-name");
        Div of = new Div(Texts.say(
                "plan.of",
                plan.unitName(),
                Dates.day(plan.content().from()),
                Dates.day(plan.content().to())));
        of.addClassName("muted");
        return new Panel().with(new Div(name), of, new FigureText(plan.id(), plan.figures()));
    }

    private void make() {
        PlanDialog.make(clock, pages.unitsToPlanFor(), content -> {
            UI.getCurrent().navigate("plans/" + plans.make(content));
            Toast.show(Texts.say("plan.done.make"));
        });
    }

    private EmptyState nothing() {
        return links.isEmpty()
                ? new EmptyState(Texts.say("plans.empty"))
                : new EmptyState(
                        Texts.say("plans.empty.import"),
                        Buttons.plain(links.get(0).label(), () -> follow(links.get(0))));
    }

    private static void follow(PageLink link) {
        UI.getCurrent().navigate(link.address());
    }
}
