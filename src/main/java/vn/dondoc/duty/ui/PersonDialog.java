package vn.dondoc.duty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Fault;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FormDialog;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.Colleague;

/** Asks for the person who is to do a unit's work, and perhaps for the unit's own due. */
final class PersonDialog extends FormDialog {

    private final ComboBox<Colleague> person = new ComboBox<>(Texts.say("duty.person"));
    private final @Nullable DatePicker internalDue;

    /**
     * Prepares the question; {@link #open()} asks it.
     *
     * @param form under which the choice is kept
     * @param title the act, in the words of its button
     * @param what the work it is about
     * @param candidates whom it may be given to
     * @param internalDue asks for the unit's own due, or null not to ask
     * @param command gets the person and the due; a refusal is shown beside its field and leaves the dialog open
     */
    PersonDialog(
            FormKey form,
            String title,
            String what,
            List<Colleague> candidates,
            @Nullable DatePicker internalDue,
            BiConsumer<PersonId, @Nullable LocalDate> command) {
        super(title, form);
        this.internalDue = internalDue;
        refusals().beside("person", person);
        offer(candidates);
        kept().value(
                        "person",
                        person,
                        Colleague::username,
                        name -> candidates.stream()
                                .filter(each -> each.username().equals(name))
                                .findFirst());
        List<Component> asked = new ArrayList<>(List.of(new Paragraph(what), person));
        if (internalDue != null) {
            refusals().beside("internalDue", internalDue);
            kept().day("internalDue", internalDue);
            asked.add(internalDue);
        }
        lay(asked.toArray(Component[]::new));
        act(Buttons::primary, () -> command.accept(chosen(), internalDue == null ? null : internalDue.getValue()));
    }

    private void offer(List<Colleague> candidates) {
        person.setItems(candidates);
        person.setItemLabelGenerator(
                colleague -> Texts.say("duty.person.label", colleague.fullName(), colleague.position()));
        person.setRequiredIndicatorVisible(true);
        person.setWidthFull();
        if (candidates.size() == 1) {
            person.setValue(candidates.get(0));
        }
    }

    private PersonId chosen() {
        Colleague chosen = person.getValue();
        if (chosen == null) {
            throw new Refusal(List.of(Fault.at("person", "fault.missing")));
        }
        return chosen.id();
    }
}
