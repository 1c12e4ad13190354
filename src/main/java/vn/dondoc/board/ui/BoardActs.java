package vn.dondoc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.board.BoardPage;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;

/** What can be done with a plan itself: add a line, take a book over, rename it. */
final class BoardActs {

    private final PlanTools tools;
    private final BoardPage view;
    private final Runnable changed;

    BoardActs(PlanTools tools, BoardPage view, Runnable changed) {
        this.tools = tools;
        this.view = view;
        this.changed = changed;
    }

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        if (view.rights().edit()) {
            buttons.add(Buttons.plain(Texts.say("plan.act.edit"), this::edit));
            buttons.add(Buttons.plain(
                    Texts.say("plan.act.import"), () -> UI.getCurrent().navigate("plans/import")));
            buttons.add(Buttons.primary(Texts.say("plan.act.add-line"), this::add));
        }
        return buttons.toArray(Component[]::new);
    }

    private void edit() {
        PlanDialog.change(tools, view.content(), content -> {
            tools.plans().edit(view.plan(), content);
            Toast.show(Texts.say("plan.done.edit"));
            changed.run();
        });
    }

    private void add() {
        LineDialog.add(tools, content -> {
            tools.plans().add(view.plan(), content);
            Toast.show(Texts.say("plan.done.add-line"));
            changed.run();
        });
    }

    /** Opens the board of a plan. */
    static void open(String plan) {
        UI.getCurrent().navigate("plans/" + plan);
    }
}
