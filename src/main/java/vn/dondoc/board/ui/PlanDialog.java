package vn.dondoc.board.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.plan.PlanContent;

/** The name, the unit and the period of a plan. */
final class PlanDialog extends Dialog {

    private final TextField name = new TextField(Texts.say("plan.name"));
    private final ComboBox<UnitId> unit = new ComboBox<>(Texts.say("plan.unit"));
    private final DatePicker from;
    private final DatePicker to;
    private final FaultList faults = new FaultList();
    private final LocalDate today;

    private PlanDialog(Clock clock, Map<UnitId, String> units, String title, Consumer<PlanContent> command) {
        today = OfficeTime.today(clock);
        from = DateField.of(Texts.say("plan.from"), clock);
        to = DateField.of(Texts.say("plan.to"), clock);
        setHeaderTitle(title);
        name.setMaxLength(300);
        name.focus();
        unit.setItems(units.keySet().stream()
                .sorted(Comparator.comparing(UnitId::code))
                .toList());
        unit.setItemLabelGenerator(each -> units.getOrDefault(each, each.code()));
        Div body = new Div(name, unit, from, to, faults);
        body.addClassNames("dialog-body", "form");
        add(body);
        Refusals refusals = new Refusals().beside("name", name).beside("to", to).listedIn(faults);
        getFooter().add(Buttons.plain(Texts.say("kit.cancel"), this::close), Buttons.primary(title, () -> {
            if (refusals.run(() -> command.accept(content()))) {
                close();
            }
        }));
    }

    /** Asks for a new plan, of this half year unless somebody says otherwise. */
    static void make(Clock clock, Map<UnitId, String> units, Consumer<PlanContent> command) {
        PlanDialog dialog = new PlanDialog(clock, units, Texts.say("plan.act.make"), command);
        units.keySet().stream().min(Comparator.comparing(UnitId::code)).ifPresent(dialog.unit::setValue);
        int firstMonth = dialog.today.getMonthValue() <= 6 ? 1 : 7;
        dialog.from.setValue(LocalDate.of(dialog.today.getYear(), firstMonth, 1));
        dialog.to.setValue(dialog.from.getValue().plusMonths(6).minusDays(1));
        dialog.open();
    }

    /** Asks what else a plan shall be called, and of when it is. */
    static void change(Clock clock, PlanContent content, String unitName, Consumer<PlanContent> command) {
        PlanDialog dialog =
                new PlanDialog(clock, Map.of(content.unit(), unitName), Texts.say("plan.act.edit"), command);
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
