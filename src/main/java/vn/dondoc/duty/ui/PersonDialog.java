package vn.dondoc.duty.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Fault;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.Colleague;

/** Asks for the person who is to do a unit's work, and perhaps for the unit's own due. */
final class PersonDialog extends Dialog {

    private final ComboBox<Colleague> person = new ComboBox<>(Texts.say("duty.person"));
    private final @Nullable DatePicker internalDue;
    private final transient BiConsumer<PersonId, @Nullable LocalDate> command;
    private final transient Refusals refusals;

    /**
     * Prepares the question; {@link #open()} asks it.
     *
     * @param title the act, in the words of its button
     * @param what the work it is about
     * @param candidates whom it may be given to
     * @param internalDue asks for the unit's own due, or null not to ask
     * @param command gets the person and the due; a refusal is shown beside its field and leaves the dialog open
     */
    PersonDialog(
            String title,
            String what,
            List<Colleague> candidates,
            @Nullable DatePicker internalDue,
            BiConsumer<PersonId, @Nullable LocalDate> command) {
        this.internalDue = internalDue;
        this.command = command;
        FaultList faults = new FaultList();
        refusals = new Refusals().beside("person", person).listedIn(faults);
        setHeaderTitle(title);
        offer(candidates);
        Div body = new Div(new Paragraph(what), person);
        if (internalDue != null) {
            refusals.beside("internalDue", internalDue);
            body.add(internalDue);
        }
        body.add(faults);
        body.addClassName("dialog-body");
        add(body);
        getFooter().add(Buttons.plain(Texts.say("kit.cancel"), this::close), Buttons.primary(title, this::act));
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

    private void act() {
        if (refusals.run(() -> command.accept(chosen(), internalDue == null ? null : internalDue.getValue()))) {
            close();
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
