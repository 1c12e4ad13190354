package vn.dondoc.duty.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.UnitChoice;

/** Gives a duty to another unit, chosen by part of its name. */
final class RetargetDialog extends Dialog {

    private final transient BiConsumer<UnitId, String> command;
    private final ComboBox<UnitChoice> unit = new ComboBox<>(Texts.say("duty.unit"));
    private final TextArea reason = new TextArea(Texts.say("kit.reason"));
    private final transient Refusals refusals;

    RetargetDialog(Function<String, List<UnitChoice>> choices, BiConsumer<UnitId, String> command) {
        this.command = command;
        unit.setItems(query -> choices.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
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

    private void act() {
        if (refusals.run(this::retarget)) {
            close();
        }
    }

    private void retarget() {
        UnitChoice chosen = unit.getValue();
        if (chosen == null) {
            throw new Refusal(List.of(Fault.at("unit", "fault.missing")));
        }
        command.accept(chosen.units().get(0), reason.getValue());
    }
}
