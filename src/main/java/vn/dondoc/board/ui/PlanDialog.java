package vn.dondoc.board.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanPage;

/** The name, the unit and the period of a plan. */
final class PlanDialog extends FormDialog {

    private static final FormKey NEW = new FormKey(new ObjectRef("PLAN", "new"), "make");

    private final TextField name = TypedText.line(Texts.say("plan.name"), PlanContent.LONGEST_NAME);
    private final ComboBox<UnitId> unit = new ComboBox<>(Texts.say("plan.unit"));
    private final DatePicker from;
    private final DatePicker to;
    private final LocalDate today;

    private PlanDialog(
            FormKey form, Clock clock, Map<UnitId, String> units, String title, Consumer<PlanContent> command) {
        super(title, form);
        today = OfficeTime.today(clock);
        from = DateField.of(Texts.say("plan.from"), clock);
        to = DateField.of(Texts.say("plan.to"), clock);
        name.setRequiredIndicatorVisible(true);
        name.focus();
        unit.setItems(units.keySet().stream()
                .sorted(Comparator.comparing(UnitId::code))
                .toList());
        unit.setItemLabelGenerator(each -> units.getOrDefault(each, each.code()));
        kept().text("name", name).day("from", from).day("to", to);
        kept().value(
                        "unit",
                        unit,
                        UnitId::code,
                        code -> Optional.of(new UnitId(code)).filter(units::containsKey));
        lay(name, unit, from, to).addClassName("form");
        refusals().beside("name", name).beside("from", from).beside("to", to);
        act(Buttons::primary, () -> command.accept(content()));
    }

    /** Asks for a new plan, of this half year unless somebody says otherwise. */
    static void make(Clock clock, Map<UnitId, String> units, Consumer<PlanContent> command) {
        PlanDialog dialog = new PlanDialog(NEW, clock, units, Texts.say("plan.act.make"), command);
        units.keySet().stream().min(Comparator.comparing(UnitId::code)).ifPresent(dialog.unit::setValue);
        int firstMonth = dialog.today.getMonthValue() <= 6 ? 1 : 7;
        dialog.from.setValue(LocalDate.of(dialog.today.getYear(), firstMonth, 1));
        dialog.to.setValue(dialog.from.getValue().plusMonths(6).minusDays(1));
        dialog.open();
    }

    /** Asks what else a plan shall be called, and of when it is. */
    static void change(Clock clock, PlanPage plan, String unitName, Consumer<PlanContent> command) {
        PlanContent content = plan.content();
        PlanDialog dialog = new PlanDialog(
                new FormKey(ObjectRef.of(plan.id()), "edit"),
                clock,
                Map.of(content.unit(), unitName),
                Texts.say("plan.act.edit"),
                command);
        dialog.kept().basedOn(plan.version());
        dialog.name.setValue(content.name());
        dialog.unit.setValue(content.unit());
        dialog.unit.setReadOnly(true);
        dialog.from.setValue(content.from());
        dialog.to.setValue(content.to());
        dialog.open();
    }

    private PlanContent content() {
        return new PlanContent(
                name.getValue(), Objects.requireNonNull(unit.getValue()), day(from.getValue()), day(to.getValue()));
    }

    private LocalDate day(@Nullable LocalDate chosen) {
        return Objects.requireNonNullElse(chosen, today);
    }
}
