package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.access.Offered;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Icons;
import vn.dondoc.common.ui.ReasonDialog;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.DocumentPage;

/** The acts of this moment on a document, for whoever reads it. */
final class DocumentButtons {

    private final PageTools tools;
    private final DocumentPage view;
    private final DocumentId id;
    private final Consumer<DocumentId> reload;

    DocumentButtons(PageTools tools, DocumentPage view, Consumer<DocumentId> reload) {
        this.tools = tools;
        this.view = view;
        this.id = view.id();
        this.reload = reload;
    }

    /** The buttons, the main one last. */
    Component[] buttons() {
        Offered<DocumentAct> acts = view.acts();
        List<Component> buttons = new ArrayList<>();
        if (acts.has(DocumentAct.WITHDRAW)) {
            buttons.add(withdrawals());
        }
        if (acts.has(DocumentAct.REVIEW) || acts.has(DocumentAct.SIGN) || acts.has(DocumentAct.ISSUE)) {
            buttons.add(Buttons.plain(Texts.say("document.act.send-back"), this::askToSendBack));
        }
        if (acts.has(DocumentAct.MARK_READ)) {
            buttons.add(Buttons.plain(Texts.say("document.act.read"), this::markRead));
        }
        buttons.addAll(steps(acts));
        return buttons.toArray(Component[]::new);
    }

    private List<Button> steps(Offered<DocumentAct> acts) {
        List<Button> steps = new ArrayList<>();
        if (acts.has(DocumentAct.REVIEW)) {
            steps.add(
                    asked(DocumentAct.REVIEW, "approve", () -> tools.documents().approve(id)));
        }
        if (acts.has(DocumentAct.SIGN)) {
            steps.add(signature());
        }
        if (acts.has(DocumentAct.ISSUE)) {
            steps.add(issue());
        }
        if (acts.has(DocumentAct.CLOSE)) {
            steps.add(asked(DocumentAct.CLOSE, "close", () -> tools.issuing().close(id)));
        }
        if (!steps.isEmpty()) {
            steps.get(steps.size() - 1).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        return steps;
    }

    private Button signature() {
        return tools.current().get().is(view.written().content().issuer().signer())
                ? asked(DocumentAct.SIGN, "sign", () -> tools.documents().sign(id))
                : Buttons.plain(
                        Texts.say("document.act.record-signed"),
                        () -> new RecordSignedDialog(tools, id, () -> leave("record-signed")).open());
    }

    private Button asked(DocumentAct step, String act, Runnable command) {
        String title = Texts.say(view.acts().nameOf(step));
        return Buttons.plain(
                title,
                () -> new AskDialog(title, Texts.say("document.ask." + act), () -> {
                            command.run();
                            leave(act);
                        })
                        .open());
    }

    private Button issue() {
        String title = Texts.say(view.acts().nameOf(DocumentAct.ISSUE));
        String consequence = Texts.say("document.ask.issue", dutiesToGive());
        return Buttons.plain(
                title,
                () -> new AskDialog(title, consequence, () -> {
                            String symbol = tools.issuing().issue(id);
                            Toast.show(Texts.say("document.done.issue", symbol));
                            Addresses.goOnAfter(ObjectRef.of(id));
                        })
                        .open());
    }

    /** No coordination duty for the drafting unit itself. */
    private long dutiesToGive() {
        return view.written().content().clauses().stream()
                .mapToLong(clause -> clause.leads().size()
                        + clause.coordinators().stream()
                                .filter(unit -> !unit.equals(
                                        view.written().content().issuer().draftingUnit()))
                                .count())
                .sum();
    }

    private void askToSendBack() {
        reasoned("send-back", reason -> {
            tools.documents().sendBack(id, reason);
            leave("send-back");
        });
    }

    private void reasoned(String act, Consumer<String> command) {
        new ReasonDialog(Texts.say("document.act." + act), Texts.say("document.ask." + act), command::accept).open();
    }

    private MenuBar withdrawals() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var more = bar.addItem(Icons.of(VaadinIcon.ELLIPSIS_DOTS_V));
        more.setAriaLabel(Texts.say("document.more"));
        bar.setTooltipText(more, Texts.say("document.more"));
        more.getSubMenu()
                .addItem(
                        Texts.say("document.act.recall"),
                        click -> reasoned("recall", reason -> {
                            tools.issuing().recall(id, reason);
                            stay("recall");
                        }));
        more.getSubMenu()
                .addItem(
                        Texts.say("document.act.supersede"),
                        click -> reasoned("supersede", reason -> {
                            tools.issuing().supersede(id, reason);
                            stay("supersede");
                        }));
        return bar;
    }

    private void markRead() {
        if (Refusals.guard(() -> tools.issuing().markRead(id))) {
            stay("read");
        }
    }

    private void stay(String act) {
        Toast.show(Texts.say("document.done." + act));
        reload.accept(id);
    }

    private void leave(String act) {
        Toast.show(Texts.say("document.done." + act));
        Addresses.goOnAfter(ObjectRef.of(id));
    }
}
