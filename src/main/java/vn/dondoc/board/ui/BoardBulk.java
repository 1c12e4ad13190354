package vn.dondoc.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPages;

/** What can be done at once with the duties chosen on a board: a button for every act that is open on some of them. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class BoardBulk extends Div {

    private final transient List<BulkAct> acts;
    private final transient DutyPages duties;
    private transient Runnable done = () -> {};
    private transient Runnable forget = () -> {};

    BoardBulk(List<BulkAct> acts, DutyPages duties) {
        this.acts = acts.stream().filter(act -> act.kind().equals(DutyId.KIND)).toList();
        this.duties = duties;
        addClassName("bulk-bar");
        offer(List.of());
    }

    /** Called when something was done, and when nothing shall be chosen any more. */
    void on(Runnable acted, Runnable dropped) {
        done = acted;
        forget = dropped;
    }

    final void offer(List<DutyId> chosen) {
        removeAll();
        if (chosen.isEmpty()) {
            add(new Span(Texts.say("board.choose.help")));
            return;
        }
        add(new Span(Texts.say("board.chosen", chosen.size())));
        List<Button> possible = acts.stream()
                .flatMap(act -> offer(act, duties.openTo(DutyAct.valueOf(act.right()), chosen)))
                .toList();
        possible.forEach(this::add);
        if (possible.isEmpty()) {
            add(new Span(Texts.say("board.chosen.nothing-to-do")));
        }
        add(Buttons.quiet(Texts.say("board.choose.none"), forget));
    }

    private Stream<Button> offer(BulkAct act, List<DutyId> open) {
        if (open.isEmpty()) {
            return Stream.empty();
        }
        List<String> ids = open.stream().map(DutyId::toString).toList();
        return Stream.of(Buttons.primary(
                Texts.say("inbox.bulk", act.label(), ids.size()), () -> act.open(act.label(), ids, done)));
    }
}
