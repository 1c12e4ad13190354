package vn.dondoc.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.data.binder.Result;
import java.time.Clock;
import java.time.LocalDate;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Text;

/** A field for a day: dd/MM/yyyy, Monday first, in the person's language, opening at the office's own day and taking days within {@link DayBounds}. */
public final class DateField {

    private DateField() {}

    /**
     * A field for a day.
     *
     * @param label its label, in the person's language
     * @param clock the office's clock: a day typed without its year is of the office's year
     */
    public static DatePicker of(String label, Clock clock) {
        LocalDate today = OfficeTime.today(clock);
        DayBounds bounds = DayBounds.on(today);
        DatePicker field = new DatePicker(label);
        field.setLocale(Text.VIETNAMESE);
        field.setI18n(Components.datePicker(bounds).setReferenceDate(today));
        field.setInitialPosition(today);
        field.setMin(bounds.first());
        field.setMax(bounds.last());
        field.setPlaceholder(Texts.say("kit.date.placeholder"));
        field.setFallbackParser(typed ->
                DateTyping.read(typed, today).map(Result::ok).orElseGet(() -> Result.error(Texts.say("kit.date.bad"))));
        return field;
    }
}
