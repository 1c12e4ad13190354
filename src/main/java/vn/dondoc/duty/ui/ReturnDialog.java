package vn.dondoc.duty.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.ReturnKind;

/** Sends a result back: as incomplete, or for a new requirement with a new due (domain §5, rule 4). */
final class ReturnDialog extends Dialog {

    private final transient Return command;
    private final RadioButtonGroup<ReturnKind> kind = new RadioButtonGroup<>(Texts.say("duty.return.kind"));
    private final TextArea reason = new TextArea(Texts.say("kit.reason"));
    private final DatePicker newDue;
    private final transient Refusals refusals;

    ReturnDialog(Clock clock, Return command) {
        this.command = command;
        newDue = DateField.of(Texts.say("duty.return.new-due"), clock);
        kind.setItems(ReturnKind.values());
        kind.setItemLabelGenerator(value -> Texts.say("return.kind." + value.name()));
        kind.setValue(ReturnKind.INCOMPLETE);
        newDue.setVisible(false);
        kind.addValueChangeListener(change -> newDue.setVisible(change.getValue() == ReturnKind.NEW_REQUIREMENT));
        reason.setMaxLength(2000);
        reason.setMinRows(3);
        reason.setWidthFull();
        FaultList faults = new FaultList();
        refusals =
                new Refusals().beside("reason", reason).beside("newDue", newDue).listedIn(faults);
        setHeaderTitle(Texts.say("duty.act.return"));
        Div body = new Div(kind, reason, newDue, faults);
        body.addClassName("dialog-body");
        add(body);
        getFooter()
                .add(
                        Buttons.plain(Texts.say("kit.cancel"), this::close),
                        Buttons.primary(Texts.say("duty.act.return"), this::act));
    }

    private void act() {
        if (refusals.run(() -> command.back(kind.getValue(), reason.getValue(), newDue.getValue()))) {
            close();
        }
    }

    /** Sends a result back. */
    @FunctionalInterface
    interface Return {

        /** For a new requirement with a new due, otherwise with none. */
        void back(ReturnKind kind, String reason, @Nullable LocalDate newDue);
    }
}
