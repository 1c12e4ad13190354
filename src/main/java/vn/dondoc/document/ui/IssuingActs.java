package vn.dondoc.document.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.Issuing;

/** The acts from the number on. */
@SpringComponent
@Order(2)
class IssuingActs implements DocumentActs {

    private final Issuing issuing;

    IssuingActs(Issuing issuing) {
        this.issuing = issuing;
    }

    @Override
    public void offer(DocumentButtons page) {
        DocumentId id = page.id();
        if (page.has(DocumentAct.WITHDRAW)) {
            withdrawal(page, "recall", reason -> issuing.recall(id, reason));
            withdrawal(page, "supersede", reason -> issuing.supersede(id, reason));
        }
        if (page.has(DocumentAct.MARK_READ)) {
            page.plain("read", () -> markRead(page));
        }
        if (page.has(DocumentAct.ISSUE)) {
            issue(page);
        }
        if (page.has(DocumentAct.CLOSE)) {
            page.step(DocumentAct.CLOSE, "close", () -> issuing.close(id));
        }
    }

    private static void withdrawal(DocumentButtons page, String act, Consumer<String> command) {
        page.item(
                act,
                () -> page.ask(act, reason -> {
                    command.accept(reason);
                    page.stay(act);
                }));
    }

    private void markRead(DocumentButtons page) {
        if (Refusals.guard(() -> issuing.markRead(page.id()))) {
            page.stay("read");
        }
    }

    private void issue(DocumentButtons page) {
        String title = page.nameOf(DocumentAct.ISSUE);
        page.step(
                title,
                () -> new AskDialog(title, Texts.say("document.ask.issue", dutiesToGive(page.content())), () -> {
                            String symbol = issuing.issue(page.id());
                            Toast.show(Texts.say("document.done.issue", symbol));
                            page.goOn();
                        })
                        .open());
    }

    /** No coordination duty for the drafting unit itself. */
    private static long dutiesToGive(DraftContent content) {
        UnitId drafting = content.issuer().draftingUnit();
        return content.clauses().stream()
                .mapToLong(clause -> clause.leads().size()
                        + clause.coordinators().stream()
                                .filter(unit -> !unit.equals(drafting))
                                .count())
                .sum();
    }
}
