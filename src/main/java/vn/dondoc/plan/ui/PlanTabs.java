package vn.dondoc.plan.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.ui.Texts;

/** The two ways to look at a plan: its board, and its numbers with their pictures. */
final class PlanTabs extends Tabs {

    private PlanTabs(PlanId plan, boolean numbers) {
        add(new Tab(new Anchor("plans/" + plan, Texts.say("plan.tab.board"))));
        add(new Tab(new Anchor("plans/" + plan + "/numbers", Texts.say("plan.tab.numbers"))));
        setSelectedIndex(numbers ? 1 : 0);
    }

    static PlanTabs onBoard(PlanId plan) {
        return new PlanTabs(plan, false);
    }

    static PlanTabs onNumbers(PlanId plan) {
        return new PlanTabs(plan, true);
    }
}
