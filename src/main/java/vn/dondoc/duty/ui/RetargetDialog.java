package vn.dondoc.duty.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Stream;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.UnitChoice;

/** Gives a duty to another unit, chosen by part of its name. */
final class RetargetDialog extends Dialog {

    private final transient DutyTools tools;
    private final transient DutyId id;
    private final transient Runnable done;
    private final ComboBox<UnitChoice> unit = new ComboBox<>(Texts.say("duty.unit"));
    private final TextArea reason = new TextArea(Texts.say("kit.reason"));
    private final transient Refusals refusals;

    RetargetDialog(DutyTools tools, DutyId id, Runnable done) {
        this.tools = tools;
        this.id = id;
        this.done = done;
        unit.setItems(query ->
                choices(query.getFilter().orElse("")).skip(query.getOffset()).limit(query.getLimit()));
        unit.setItemLabelGenerator(UnitChoice::label);
        unit.setWidthFull();
        reason.setMaxLength(2000);
        reason.setMinRows(3);
        reason.setWidthFull();
        FaultList faults = new FaultList();
        refusals = new Refusals().beside("unit", unit).beside("reason", reason).listedIn(faults);
        setHeaderTitle(Texts.say("duty.act.retarget"));
        Div body = new Div(new Paragraph(Texts.say("duty.ask.retarget")), unit, reason, faults);
        body.addClassName("dialog-body");
        add(body);
        getFooter()
                .add(
                        Buttons.plain(Texts.say("kit.cancel"), this::close),
                        Buttons.primary(Texts.say("duty.act.retarget"), this::act));
    }

    private Stream<UnitChoice> choices(String typed) {
        return tools.units().choices(typed, OfficeTime.today(tools.clock())).stream()
                .filter(choice -> !choice.group());
    }

    private void act() {
        if (refusals.run(this::command)) {
            close();
            done.run();
        }
    }

    private void command() {
        UnitChoice chosen = unit.getValue();
        if (chosen == null) {
            throw new Refusal(List.of(Fault.at("unit", "fault.missing")));
        }
        tools.redirection().retarget(id, chosen.units().get(0), reason.getValue());
    }
}
