package vn.dondoc.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import vn.dondoc.calendar.look.DueFields;
import vn.dondoc.common.Text;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.FieldNote;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.organization.look.UnitPicker;

/** One clause of a draft: what is to be done, the product, until when and by whom. */
final class ClauseFields extends Section {

    private final H3 heading = new H3();
    private final TextArea work = TypedText.area(Texts.say("clause.work"), ClauseContent.LONGEST_WORK);
    private final TextArea product = TypedText.area(Texts.say("clause.product"), ClauseContent.LONGEST_PRODUCT);
    private final DueFields due;
    private final ComboBox<ClauseMode> mode = new ComboBox<>(Texts.say("clause.mode"));
    private final UnitPicker leads;
    private final UnitPicker coordinators;
    private final Div acts = new Div();

    ClauseFields(DueFields due, UnitPicker leads, UnitPicker coordinators, Runnable changed) {
        this.due = due;
        this.leads = leads;
        this.coordinators = coordinators;
        addClassName("clause-fields");
        mode.setItems(ClauseMode.values());
        mode.setItemLabelGenerator(Words::of);
        acts.addClassName("page-actions");
        Div head = new Div(heading, acts);
        head.addClassName("clause-head");
        Div fields = new Div(work, product, due, mode, leads.field(), coordinators.field());
        fields.addClassName("form");
        work.addClassName("wide");
        requireMarks();
        add(head, fields);
        listen(changed);
    }

    private void requireMarks() {
        work.setRequiredIndicatorVisible(true);
        product.setRequiredIndicatorVisible(true);
        leads.field().setRequiredIndicatorVisible(true);
        due.require();
    }

    private void listen(Runnable changed) {
        mode.addValueChangeListener(change -> sayLeads());
        leads.onChange(this::sayLeads);
        mode.addValueChangeListener(change -> changed.run());
        due.onChange(change -> changed.run());
        leads.onChange(changed);
        coordinators.onChange(changed);
    }

    /** What would be refused at the end is said while the units are chosen. */
    private void sayLeads() {
        String said = read().tooManyLeads("units")
                .map(fault -> Texts.say(fault.message()))
                .collect(Collectors.joining());
        FieldNote.say(leads.field(), said, !said.isEmpty());
    }

    void show(ClauseContent clause) {
        work.setValue(clause.work());
        product.setValue(clause.product());
        due.due(clause.due());
        mode.setValue(clause.mode());
        leads.units(clause.leads());
        coordinators.units(clause.coordinators());
    }

    ClauseContent read() {
        return new ClauseContent(
                Text.nfc(work.getValue()).strip(),
                Text.nfc(product.getValue()).strip(),
                due.due(),
                mode.getOptionalValue().orElse(ClauseMode.JOINT),
                leads.units(),
                coordinators.units());
    }

    /** Its number, and the acts that a clause at this place has. */
    void place(int index, int count, ClauseMoves moves) {
        heading.setText(Texts.say("clause.number", index + 1));
        Button up = Buttons.icon(
                VaadinIcon.ARROW_UP, Texts.say("clause.up", index + 1), () -> moves.move(index, index - 1));
        Button down = Buttons.icon(
                VaadinIcon.ARROW_DOWN, Texts.say("clause.down", index + 1), () -> moves.move(index, index + 1));
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
        acts.removeAll();
        acts.add(
                up,
                down,
                Buttons.icon(VaadinIcon.TRASH, Texts.say("clause.remove", index + 1), () -> moves.remove(index)));
    }

    /** Its texts are kept while they are being typed, under its place. */
    void keep(KeptForm kept, int index) {
        String at = "clauses[" + index + "].";
        kept.within(at + "work", work).within(at + "product", product).within(at + "due", due.words());
    }

    /** Faults of the clause at this index stand beside these fields. */
    void showFaultsIn(Refusals refusals, int index) {
        String at = "clauses[" + index + "].";
        refusals.beside(at + "work", work)
                .beside(at + "product", product)
                .beside(at + "due", due.field())
                .beside(at + "due.words", due.words())
                .beside(at + "units", leads.field());
    }

    void focus() {
        work.focus();
    }

    /** What a clause asks of its list. */
    interface ClauseMoves {

        void move(int from, int to);

        void remove(int index);
    }
}
