package vn.dondoc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.board.BoardPage;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.plan.PlanPage;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.plan.Plans;

/** What can be done with a plan itself: add a line, take a book over, rename it. */
@SpringComponent
class BoardActs {

    private final Plans plans;
    private final PlanPages pages;
    private final LineDialogs dialogs;
    private final Clock clock;

    BoardActs(Plans plans, PlanPages pages, LineDialogs dialogs, Clock clock) {
        this.plans = plans;
        this.pages = pages;
        this.dialogs = dialogs;
        this.clock = clock;
    }

    Component[] buttons(BoardPage board, Runnable changed) {
        List<Component> buttons = new ArrayList<>();
        if (board.rights().edit()) {
            buttons.add(Buttons.plain(Texts.say("plan.act.edit"), () -> edit(board, changed)));
            buttons.add(Buttons.plain(
                    Texts.say("plan.act.import"), () -> UI.getCurrent().navigate("plans/import")));
            buttons.add(Buttons.primary(Texts.say("plan.act.add-line"), () -> add(board, changed)));
        }
        return buttons.toArray(Component[]::new);
    }

    private void edit(BoardPage board, Runnable changed) {
        PlanPage plan = pages.page(board.plan());
        PlanDialog.change(clock, plan, board.unitName(), content -> {
            plans.edit(plan.id(), plan.version(), content);
            Toast.show(Texts.say("plan.done.edit"));
            changed.run();
        });
    }

    private void add(BoardPage board, Runnable changed) {
        dialogs.add(board.plan(), content -> {
            plans.add(board.plan(), content);
            Toast.show(Texts.say("plan.done.add-line"));
            changed.run();
        });
    }
}
