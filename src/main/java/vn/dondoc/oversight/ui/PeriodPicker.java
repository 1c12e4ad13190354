package vn.dondoc.oversight.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.Texts;

/** Chooses a period: one of those asked for most, or any two days. */
class PeriodPicker extends Div {

    private final Select<Period> period = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private final LocalDate today;
    private final transient BiConsumer<LocalDate, LocalDate> chosen;

    PeriodPicker(Clock clock, BiConsumer<LocalDate, LocalDate> chosen) {
        this.chosen = chosen;
        today = OfficeTime.today(clock);
        from = DateField.of(Texts.say("figures.from"), clock);
        to = DateField.of(Texts.say("figures.to"), clock);
        addClassName("period-picker");
        period.setLabel(Texts.say("figures.period"));
        period.setItems(Period.values());
        period.setItemLabelGenerator(one -> Texts.say("figures.period." + one));
        period.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != Period.OTHER) {
                chosen.accept(change.getValue().from(today), change.getValue().to(today));
            }
        });
        from.addValueChangeListener(change -> days(change.isFromClient()));
        to.addValueChangeListener(change -> days(change.isFromClient()));
        add(period, from, to);
    }

    /** Shows a period without announcing it. */
    void show(LocalDate first, LocalDate last) {
        from.setValue(first);
        to.setValue(last);
        period.setValue(Period.of(first, last, today));
    }

    private void days(boolean byPerson) {
        if (byPerson && from.getValue() != null && to.getValue() != null) {
            to.setInvalid(to.getValue().isBefore(from.getValue()));
            to.setErrorMessage(Texts.say("figures.fault.period"));
            if (!to.isInvalid()) {
                chosen.accept(from.getValue(), to.getValue());
            }
        }
    }
}
