package vn.dondoc.duty.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.ClearFault;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.organization.UnitChoice;

/** Gives a duty to another unit, chosen by part of its name. */
final class RetargetDialog extends FormDialog {

    private final ComboBox<UnitChoice> unit = new ComboBox<>(Texts.say("duty.unit"));
    private final TextArea reason = TypedText.area(Texts.say("kit.reason"), Reason.LONGEST);

    RetargetDialog(FormKey form, Function<String, List<UnitChoice>> choices, BiConsumer<UnitId, String> command) {
        super(Texts.say("duty.act.retarget"), form);
        unit.setItems(query -> choices.apply(query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        unit.setItemLabelGenerator(UnitChoice::label);
        unit.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        unit.setRequiredIndicatorVisible(true);
        unit.setManualValidation(true);
        ClearFault.of(unit);
        reason.setMinRows(3);
        reason.setWidthFull();
        refusals().beside("unit", unit).beside("reason", reason);
        kept().value("unit", unit, choice -> choice.units().get(0).code(), code -> found(choices, code))
                .text("reason", reason);
        lay(words(Texts.say("duty.ask.retarget")), unit, reason);
        act(Buttons::primary, () -> command.accept(chosen(), reason.getValue()));
    }

    private static Optional<UnitChoice> found(Function<String, List<UnitChoice>> choices, String code) {
        return choices.apply("").stream()
                .filter(choice -> choice.units().get(0).code().equals(code))
                .findFirst();
    }

    private UnitId chosen() {
        UnitChoice chosen = unit.getValue();
        if (chosen == null) {
            throw new Refusal(
                    Stream.concat(Stream.of(Fault.at("unit", "fault.missing")), Reason.faults(reason.getValue()))
                            .toList());
        }
        return chosen.units().get(0);
    }
}
