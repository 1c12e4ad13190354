package vn.dondoc.duty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.access.Offered;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.Buttons;
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

    private final DutyTools tools;
    private final DutyPage view;
    private final DutyId id;
    private final Runnable reload;

    DutyButtons(DutyTools tools, DutyPage view, Runnable reload) {
        this.tools = tools;
        this.view = view;
        this.id = view.id();
        this.reload = reload;
    }

    /** The buttons, the main one last. */
    Component[] buttons() {
        Offered<DutyAct> acts = view.acts();
        List<Component> buttons = new ArrayList<>();
        side(acts, buttons);
        if (acts.has(DutyAct.URGE)) {
            buttons.add(Buttons.plain(
                    tools.urging().label(),
                    () -> tools.urging().open(tools.urging().label(), one(), reload)));
        }
        if (acts.has(DutyAct.DECIDE_REFERRAL)) {
            buttons.add(Buttons.plain(Texts.say("duty.act.cancel"), this::cancel));
            buttons.add(Buttons.primary(Texts.say("duty.act.retarget"), this::retarget));
        }
        if (acts.has(DutyAct.ACKNOWLEDGE)) {
            buttons.add(Buttons.plain(Texts.say("duty.act.contribute"), this::contribute));
        }
        if (acts.has(DutyAct.TAKE_ON)) {
            buttons.add(step(DutyAct.TAKE_ON, tools.takeOn()));
        }
        if (acts.has(DutyAct.APPROVE)) {
            buttons.add(reasoned("ask-for-more", reason -> tools.duties().askForMore(id, reason)));
            buttons.add(asked(DutyAct.APPROVE, "submit", () -> tools.duties().submit(id)));
        }
        if (acts.has(DutyAct.CONFIRM)) {
            buttons.add(Buttons.plain(
                    Texts.say("duty.act.return"), () -> new ReturnDialog(tools, id, () -> leave("return")).open()));
            buttons.add(step(DutyAct.CONFIRM, tools.confirm()));
        }
        return buttons.toArray(Component[]::new);
    }

    private void side(Offered<DutyAct> acts, List<Component> buttons) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON);
        var more = bar.addItem(Icons.of(VaadinIcon.ELLIPSIS_DOTS_V));
        more.setAriaLabel(Texts.say("document.more"));
        bar.setTooltipText(more, Texts.say("document.more"));
        SubMenu menu = more.getSubMenu();
        if (acts.has(DutyAct.REFER_BACK)) {
            item(menu, "refer-back", reason -> tools.duties().referBack(id, reason));
        }
        if (acts.has(DutyAct.HAND_OVER)) {
            menu.addItem(
                    Texts.say("duty.act.hand-over"),
                    click -> tools.handOver().open(tools.handOver().label(), one(), reload));
        }
        if (acts.has(DutyAct.STEER_DUTY)) {
            steer(menu);
        }
        if (!menu.getItems().isEmpty()) {
            buttons.add(bar);
        }
    }

    private void steer(SubMenu menu) {
        if (view.standing().state() == DutyState.SUSPENDED) {
            menu.addItem(Texts.say("duty.act.resume"), click -> {
                if (Refusals.guard(() -> tools.supervision().resume(id))) {
                    stay("resume");
                }
            });
        } else {
            item(menu, "suspend", reason -> tools.supervision().suspend(id, reason));
        }
        if (view.standing().state() != DutyState.REFERRED_BACK) {
            menu.addItem(Texts.say("duty.act.retarget"), click -> retarget());
            menu.addItem(Texts.say("duty.act.cancel"), click -> cancel());
        }
    }

    private void item(SubMenu menu, String act, Consumer<String> command) {
        menu.addItem(Texts.say("duty.act." + act), click -> ask(act, command));
    }

    private Component reasoned(String act, Consumer<String> command) {
        return Buttons.plain(Texts.say("duty.act." + act), () -> ask(act, command));
    }

    private void ask(String act, Consumer<String> command) {
        new ReasonDialog(Texts.say("duty.act." + act), Texts.say("duty.ask." + act), reason -> {
                    command.accept(reason);
                    leave(act);
                })
                .open();
    }

    private Component step(DutyAct step, BulkAct act) {
        String title = Texts.say(view.acts().nameOf(step));
        return Buttons.primary(title, () -> act.open(title, one(), this::goOn));
    }

    private Component asked(DutyAct step, String act, Runnable command) {
        String title = Texts.say(view.acts().nameOf(step));
        return Buttons.primary(
                title,
                () -> new AskDialog(title, Texts.say("duty.ask." + act), () -> {
                            command.run();
                            leave(act);
                        })
                        .open());
    }

    private void cancel() {
        ask("cancel", reason -> tools.redirection().cancel(id, reason));
    }

    private void retarget() {
        new RetargetDialog(tools, id, () -> leave("retarget")).open();
    }

    private void contribute() {
        if (Refusals.guard(() -> tools.duties().contribute(id))) {
            stay("contribute");
        }
    }

    private void stay(String act) {
        Toast.show(Texts.say("duty.done." + act));
        reload.run();
    }

    private void leave(String act) {
        Toast.show(Texts.say("duty.done." + act));
        goOn();
    }

    private void goOn() {
        Addresses.goOnAfter(ObjectRef.of(id));
    }

    private List<String> one() {
        return List.of(id.toString());
    }
}
