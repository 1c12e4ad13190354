package vn.dondoc.document.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Icons;
import vn.dondoc.common.ui.ReasonDialog;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.document.DocumentPage;
import vn.dondoc.document.DraftContent;

/** The acts of this moment on a document: steps and other acts as buttons, rare ones in a menu. */
final class DocumentButtons {

    private final DocumentPage document;
    private final Consumer<DocumentId> reload;
    private final MenuBar bar = new MenuBar();
    private final SubMenu menu;
    private final List<Component> buttons = new ArrayList<>();
    private final List<Button> steps = new ArrayList<>();

    DocumentButtons(DocumentPage document, Consumer<DocumentId> reload) {
        this.document = document;
        this.reload = reload;
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var more = bar.addItem(Icons.of(VaadinIcon.ELLIPSIS_DOTS_V));
        more.setAriaLabel(Texts.say("document.more"));
        bar.setTooltipText(more, Texts.say("document.more"));
        menu = more.getSubMenu();
    }

    /** The buttons of the whole way, the main one last. */
    Component[] of(List<DocumentActs> way) {
        way.forEach(stretch -> stretch.offer(this));
        if (!menu.getItems().isEmpty()) {
            buttons.add(0, bar);
        }
        if (!steps.isEmpty()) {
            steps.get(steps.size() - 1).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        buttons.addAll(steps);
        return buttons.toArray(Component[]::new);
    }

    DocumentId id() {
        return document.id();
    }

    DraftContent content() {
        return document.written().content();
    }

    boolean has(DocumentAct act) {
        return document.acts().has(act);
    }

    /** What the diagram calls a step. */
    String nameOf(DocumentAct step) {
        return Texts.say(document.acts().nameOf(step));
    }

    void item(String act, Runnable pressed) {
        menu.addItem(Texts.say("document.act." + act), click -> pressed.run());
    }

    void plain(String act, Runnable pressed) {
        buttons.add(Buttons.plain(Texts.say("document.act." + act), pressed));
    }

    void step(String title, Runnable pressed) {
        steps.add(Buttons.plain(title, pressed));
    }

    /** A step that asks once more, and nothing else. */
    void step(DocumentAct step, String act, Runnable command) {
        String title = nameOf(step);
        step(
                title,
                () -> new AskDialog(title, Texts.say("document.ask." + act), () -> {
                            command.run();
                            leave(act);
                        })
                        .open());
    }

    /** Asks for a reason. */
    void ask(String act, Consumer<String> command) {
        new ReasonDialog(
                        new FormKey(ObjectRef.of(id()), act),
                        Texts.say("document.act." + act),
                        Texts.say("document.ask." + act),
                        command::accept)
                .open();
    }

    /** Says what was done, and shows the document anew. */
    void stay(String act) {
        Toast.show(Texts.say("document.done." + act));
        reload.accept(id());
    }

    /** Says what was done, and goes on to the next thing. */
    void leave(String act) {
        Toast.show(Texts.say("document.done." + act));
        goOn();
    }

    void goOn() {
        Addresses.goOnAfter(ObjectRef.of(id()));
    }
}
