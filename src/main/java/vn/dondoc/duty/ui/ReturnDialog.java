package vn.dondoc.duty.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Reason;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.duty.ReturnKind;

/** Sends a result back: as incomplete, or for a new requirement with a new due (domain §5, rule 4). */
final class ReturnDialog extends FormDialog {

    private final RadioButtonGroup<ReturnKind> kind = new RadioButtonGroup<>(Texts.say("duty.return.kind"));
    private final TextArea reason = TypedText.area(Texts.say("kit.reason"), Reason.LONGEST);
    private final DatePicker newDue;

    ReturnDialog(FormKey form, Clock clock, Return command) {
        super(Texts.say("duty.act.return"), form);
        newDue = DateField.of(Texts.say("duty.return.new-due"), clock);
        kind.setItems(ReturnKind.values());
        kind.setItemLabelGenerator(value -> Texts.say("return.kind." + value.name()));
        kind.setValue(ReturnKind.INCOMPLETE);
        newDue.setVisible(false);
        kind.addValueChangeListener(change -> newDue.setVisible(change.getValue() == ReturnKind.NEW_REQUIREMENT));
        reason.setRequiredIndicatorVisible(true);
        newDue.setRequiredIndicatorVisible(true);
        reason.setMinRows(3);
        reason.setWidthFull();
        refusals().beside("reason", reason).beside("newDue", newDue);
        kept().choice("kind", kind, ReturnKind.class).text("reason", reason).day("newDue", newDue);
        lay(kind, reason, newDue);
        act(Buttons::primary, () -> command.back(kind.getValue(), reason.getValue(), newDue.getValue()));
    }

    /** Sends a result back. */
    @FunctionalInterface
    interface Return {

        /** For a new requirement with a new due, otherwise with none. */
        void back(ReturnKind kind, String reason, @Nullable LocalDate newDue);
    }
}
