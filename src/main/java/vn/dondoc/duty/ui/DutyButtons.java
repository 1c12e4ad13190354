package vn.dondoc.duty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Icons;
import vn.dondoc.common.ui.ReasonDialog;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toast;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPage;
import vn.dondoc.duty.DutyState;

/** The acts of this moment on a duty: steps as buttons, side acts in a menu. */
final class DutyButtons {

    private final DutyPage duty;
    private final Runnable reload;
    private final MenuBar bar = new MenuBar();
    private final SubMenu menu;
    private final List<Component> buttons = new ArrayList<>();

    DutyButtons(DutyPage duty, Runnable reload) {
        this.duty = duty;
        this.reload = reload;
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var more = bar.addItem(Icons.of(VaadinIcon.ELLIPSIS_DOTS_V));
        more.setAriaLabel(Texts.say("document.more"));
        bar.setTooltipText(more, Texts.say("document.more"));
        menu = more.getSubMenu();
    }

    /** The buttons of all sides, the main one last. */
    Component[] of(List<DutyActs> sides) {
        sides.forEach(side -> side.offer(this));
        if (!menu.getItems().isEmpty()) {
            buttons.add(0, bar);
        }
        return buttons.toArray(Component[]::new);
    }

    DutyId id() {
        return duty.id();
    }

    DutyState state() {
        return duty.status().state();
    }

    boolean has(DutyAct act) {
        return duty.acts().has(act);
    }

    void item(String act, Runnable pressed) {
        menu.addItem(Texts.say("duty.act." + act), click -> pressed.run());
    }

    void plain(String act, Runnable pressed) {
        buttons.add(Buttons.plain(Texts.say("duty.act." + act), pressed));
    }

    void primary(String act, Runnable pressed) {
        buttons.add(Buttons.primary(Texts.say("duty.act." + act), pressed));
    }

    /** A step of the process, called as its diagram calls it. */
    void step(DutyAct step, BulkAct act) {
        String title = Texts.say(duty.acts().nameOf(step));
        buttons.add(Buttons.primary(title, () -> act.open(title, one(), this::goOn)));
    }

    /** A step of the process that asks once more, and nothing else. */
    void step(DutyAct step, String act, Runnable command) {
        String title = Texts.say(duty.acts().nameOf(step));
        buttons.add(Buttons.primary(
                title,
                () -> new AskDialog(title, Texts.say("duty.ask." + act), () -> {
                            command.run();
                            leave(act);
                        })
                        .open()));
    }

    /** Opens what asks for an act beside the steps. */
    void open(BulkAct act) {
        act.open(act.label(), one(), reload);
    }

    /** Asks for a reason, acts, and goes on to the next thing. */
    void ask(String act, Consumer<String> command) {
        new ReasonDialog(form(act), Texts.say("duty.act." + act), Texts.say("duty.ask." + act), reason -> {
                    command.accept(reason);
                    leave(act);
                })
                .open();
    }

    /** Acts at once and shows the duty anew. */
    void stay(String act, Runnable command) {
        if (Refusals.guard(command)) {
            Toast.show(Texts.say("duty.done." + act));
            reload.run();
        }
    }

    /** Says what was done, and goes on to the next thing. */
    void leave(String act) {
        Toast.show(Texts.say("duty.done." + act));
        goOn();
    }

    /** The key of a form about this duty. */
    FormKey form(String name) {
        return new FormKey(ObjectRef.of(id()), name);
    }

    private void goOn() {
        Addresses.goOnAfter(ObjectRef.of(id()));
    }

    private List<String> one() {
        return List.of(id().toString());
    }
}
