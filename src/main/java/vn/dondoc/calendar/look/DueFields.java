package vn.dondoc.calendar.look;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.Message;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.FieldNote;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;

/** Until when something is to be done: a kind, and the day or the words the kind asks for. */
public final class DueFields extends Div {

    private final ComboBox<DueKind> kind = new ComboBox<>(Texts.say("clause.due"));
    private final DatePicker day;
    private final TextField words = TypedText.line(Texts.say("clause.due.words"), Due.LONGEST_WORDS);
    private final transient WorkingDays workingDays;
    private transient Function<Due, Optional<Message>> note = due -> Optional.empty();

    /** Fields that are not filled in. */
    public DueFields(WorkingDays workingDays, Clock clock) {
        this.workingDays = workingDays;
        day = DateField.of(Texts.say("clause.due.day"), clock);
        addClassName("due-fields");
        kind.setItems(DueKind.values());
        kind.setItemLabelGenerator(DueText::of);
        kind.addValueChangeListener(change -> arrange());
        day.addValueChangeListener(change -> sayWhatIsKnown(change.getValue()));
        add(kind, day, words);
    }

    /** Shows a due. */
    public void due(Due due) {
        kind.setValue(due.kind());
        day.setValue(due.date());
        words.setValue(due.words());
        arrange();
    }

    /** What was entered. */
    public Due due() {
        LocalDate date = chosen().needsDate() ? day.getValue() : null;
        return new Due(chosen(), date, words.getValue());
    }

    /** Marks what its kind asks for as needed. */
    public void require() {
        kind.addValueChangeListener(change -> mark());
        mark();
    }

    private void mark() {
        day.setRequiredIndicatorVisible(chosen().needsDate());
        words.setRequiredIndicatorVisible(!chosen().needsDate() && chosen() != DueKind.CONTINUOUS);
    }

    /** What else is to be known of a due is said beside its day as soon as it is chosen. */
    public void noteOn(Function<Due, Optional<Message>> known) {
        note = known;
    }

    /** Called whenever something else is entered. */
    public void onChange(HasValue.ValueChangeListener<HasValue.ValueChangeEvent<?>> changed) {
        kind.addValueChangeListener(changed::valueChanged);
        day.addValueChangeListener(changed::valueChanged);
        words.addValueChangeListener(changed::valueChanged);
    }

    /** Keeps what was entered with the form it stands in. */
    public void keep(KeptForm form, String name) {
        form.choice(name + ".kind", kind, DueKind.class).day(name + ".day", day).text(name + ".words", words);
    }

    /** The words, while they are being typed. */
    public TextField words() {
        return words;
    }

    /** Where a fault of the due stands. */
    public HasValidationProperties field() {
        return chosen().needsDate() ? day : words;
    }

    private DueKind chosen() {
        return kind.getOptionalValue().orElse(DueKind.DATE);
    }

    private void arrange() {
        day.setVisible(chosen().needsDate());
        words.setVisible(chosen() != DueKind.DATE || !words.isEmpty());
    }

    private void sayWhatIsKnown(@Nullable LocalDate chosenDay) {
        if (chosenDay == null) {
            FieldNote.say(day, "", false);
            return;
        }
        boolean working = workingDays.isWorking(chosenDay);
        String weekday = Dates.weekday(chosenDay);
        String said = working ? weekday : Texts.say("clause.due.off", weekday);
        Optional<String> noted = note.apply(due()).map(Texts::say);
        FieldNote.say(day, noted.map(words -> said + ". " + words).orElse(said), !working || noted.isPresent());
    }
}
