package vn.dondoc.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.plan.BookSettings;
import vn.dondoc.plan.PlanRow;

/** The plans one may see, the newest period first, each with its figures in words. */
@Route("plans")
@RolesAllowed({"SECRETARY", "LEADER", "INSPECTOR", "CLERK"})
@Menu(title = "menu.plans", order = 3, icon = "vaadin:grid-big-o")
class PlansView extends Page implements AfterNavigationObserver {

    private final transient PlanTools tools;
    private final boolean imports;
    private final Div list = new Div();

    PlansView(PlanTools tools, BookSettings settings) {
        this.tools = tools;
        this.imports = !settings.units().isEmpty();
        title(Texts.say("plans.title"));
        subtitle(Texts.say("plans.subtitle"));
        list.addClassName("draft");
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Component> acts = new ArrayList<>();
        if (!tools.pages().unitsToPlanFor().isEmpty()) {
            acts.add(Buttons.plain(Texts.say("plan.act.make"), this::make));
        }
        if (imports) {
            acts.add(Buttons.primary(Texts.say("plan.act.import"), PlansView::startImport));
        }
        actions(acts.toArray(Component[]::new));
        list.removeAll();
        List<PlanRow> plans = tools.board().list();
        plans.forEach(plan -> list.add(card(plan)));
        if (plans.isEmpty()) {
            list.add(
                    imports
                            ? new EmptyState(
                                    Texts.say("plans.empty.import"),
                                    Buttons.plain(Texts.say("plan.act.import"), PlansView::startImport))
                            : new EmptyState(Texts.say("plans.empty")));
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
        PlanDialog.make(tools, content -> {
            BoardActs.open(tools.plans().make(content).toString());
            Toast.show(Texts.say("plan.done.make"));
        });
    }

    static void startImport() {
        UI.getCurrent().navigate("plans/import");
    }
}
