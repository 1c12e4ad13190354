package vn.dondoc.assignment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.dondoc.assignment.DutyView;
import vn.dondoc.common.Fault;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.FaultList;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.organization.Colleague;

/** Takes a duty on and gives it to a person, or hands it to another: one dialog, a person and perhaps an internal due. */
final class PersonDialog extends Dialog {

    private final transient DutyTools tools;
    private final transient DutyView view;
    private final boolean takeOn;
    private final transient Runnable done;
    private final ComboBox<Colleague> person = new ComboBox<>(Texts.say("duty.person"));
    private final DatePicker internalDue;
    private final transient Refusals refusals;

    PersonDialog(DutyTools tools, DutyView view, boolean takeOn, Runnable done) {
        this.tools = tools;
        this.view = view;
        this.takeOn = takeOn;
        this.done = done;
        String act = takeOn ? "take-on" : "hand-over";
        internalDue = DateField.of(Texts.say("duty.internal-due"), tools.clock());
        internalDue.setHelperText(Texts.say("duty.internal-due.help", DueWords.due(view)));
        choosePerson();
        FaultList faults = new FaultList();
        refusals = new Refusals()
                .beside("person", person)
                .beside("internalDue", internalDue)
                .listedIn(faults);
        setHeaderTitle(Texts.say("duty.act." + act));
        Div body = new Div(new Paragraph(view.origin().work()), person);
        if (takeOn) {
            body.add(internalDue);
        }
        body.add(faults);
        body.addClassName("dialog-body");
        add(body);
        getFooter()
                .add(
                        Buttons.plain(Texts.say("kit.cancel"), this::close),
                        Buttons.primary(Texts.say("duty.act." + act), this::act));
    }

    private void choosePerson() {
        List<Colleague> candidates = tools.pages().candidates(view.id());
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
        if (refusals.run(this::command)) {
            close();
            done.run();
        }
    }

    private void command() {
        Colleague chosen = person.getValue();
        if (chosen == null) {
            throw new Refusal(List.of(Fault.at("person", "fault.missing")));
        }
        PersonId id = chosen.id();
        if (takeOn) {
            tools.assignments().takeOn(view.id(), id, internalDue.getValue());
        } else {
            tools.assignments().handTo(view.id(), id);
        }
    }
}
