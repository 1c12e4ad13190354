package vn.dondoc.board.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.ui.Texts;

/** The ways to look at a plan: its board, and its numbers with their pictures. */
final class PlanViews extends Nav {

    private PlanViews(PlanId plan, boolean numbers) {
        addClassName("page-views");
        getElement().setAttribute("aria-label", Texts.say("plan.views"));
        add(link("plans/" + plan, "plan.view.board", !numbers));
        add(link("plans/" + plan + "/numbers", "plan.view.numbers", numbers));
    }

    private static Anchor link(String address, String words, boolean here) {
        Anchor link = new Anchor(address, Texts.say(words));
        if (here) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    static PlanViews onBoard(PlanId plan) {
        return new PlanViews(plan, false);
    }

    static PlanViews onNumbers(PlanId plan) {
        return new PlanViews(plan, true);
    }
}
