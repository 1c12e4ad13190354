package vn.dondoc.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.ui.ReasonDialog;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.LinePage;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.plan.Plans;

/** Opens lines of a plan, and does with them what can be done. */
@SpringComponent
class LineActs {

    private final PlanPages pages;
    private final Plans plans;
    private final LineDialogs dialogs;

    LineActs(PlanPages pages, Plans plans, LineDialogs dialogs) {
        this.pages = pages;
        this.plans = plans;
        this.dialogs = dialogs;
    }

    /** Shows a line; {@code changed} is called when it says something else. */
    void open(PlanLineId id, Runnable changed) {
        new LineSheet(pages.line(id), dialogs.unitNames(), new OnLine(changed)).open();
    }

    private final class OnLine implements LineSheet.Acts {

        private final Runnable changed;

        private OnLine(Runnable changed) {
            this.changed = changed;
        }

        @Override
        public void draft(LinePage line) {
            UI.getCurrent().navigate("documents/" + plans.draft(line.id()));
        }

        @Override
        public void change(LinePage line) {
            dialogs.change(line, content -> {
                plans.change(line.id(), line.version(), content);
                Toast.show(Texts.say("plan.done.change-line"));
                changed.run();
            });
        }

        @Override
        public void drop(LinePage line) {
            new ReasonDialog(
                            LineDialogs.of(line.id(), "drop"),
                            Texts.say("plan.act.drop"),
                            Texts.say("plan.ask.drop"),
                            LineContent.LONGEST_DROP_REASON,
                            reason -> {
                                plans.drop(line.id(), reason);
                                Toast.undoable(Texts.say("plan.done.drop"), () -> Refusals.guard(() -> restore(line)));
                                changed.run();
                            })
                    .open();
        }

        @Override
        public void restore(LinePage line) {
            plans.restore(line.id());
            Toast.show(Texts.say("plan.done.restore"));
            changed.run();
        }
    }
}
