package vn.dondoc.book.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.book.ImportChoices;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookField;
import vn.dondoc.book.read.ColumnMap;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.FieldNote;
import vn.dondoc.common.ui.KeptForm;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TypedText;
import vn.dondoc.organization.Colleague;
import vn.dondoc.plan.PlanChoice;
import vn.dondoc.plan.PlanContent;

/** Where the rows of a book go: into a new plan, into one that is there, or into the register of directives. */
final class TargetPanel extends Panel {

    private static final int MONTHS_OF_HALF_A_YEAR = 6;

    private final UnitId unit;
    private final DatePicker asOf;
    private final ComboBox<Colleague> monitor = new ComboBox<>(Texts.say("book.monitor"));
    private final Select<PlanChoice> plan = new Select<>();
    private final TextField name = TypedText.line(Texts.say("plan.name"), PlanContent.LONGEST_NAME);
    private final DatePicker from;
    private final DatePicker to;
    private final Checkbox giveDuties = new Checkbox(Texts.say("book.give-duties"));
    private final LocalDate today;
    private final transient List<PlanChoice> known;
    private transient List<Colleague> people = List.of();
    private boolean ofPlan;

    TargetPanel(Book book, UnitId unit, List<PlanChoice> known, Clock clock) {
        super(Texts.say("book.target"));
        this.unit = unit;
        this.known = known;
        this.today = OfficeTime.today(clock);
        asOf = DateField.of(Texts.say("book.as-of"), clock);
        asOf.setHelperText(Texts.say("book.as-of.help"));
        asOf.setValue(book.asOf() == null || book.asOf().isAfter(today) ? today : book.asOf());
        from = DateField.of(Texts.say("plan.from"), clock);
        to = DateField.of(Texts.say("plan.to"), clock);
        plans();
        propose(book);
        Div row = new Div(asOf, monitor, plan, name, from, to);
        row.addClassName("book-columns");
        with(row, giveDuties);
    }

    /** Who may follow the documents: oneself, or the first of them. */
    void monitors(List<Colleague> offered, PersonId me) {
        people = offered;
        monitor.setItems(people);
        monitor.setItemLabelGenerator(Colleague::fullName);
        monitor.setHelperText(Texts.say("book.monitor.help"));
        people.stream()
                .filter(each -> each.id().equals(me))
                .findFirst()
                .or(() -> people.stream().findFirst())
                .ifPresent(monitor::setValue);
    }

    private void plans() {
        plan.setLabel(Texts.say("book.plan"));
        plan.setEmptySelectionAllowed(true);
        plan.setEmptySelectionCaption(Texts.say("book.plan.new"));
        plan.setItems(known);
        plan.setItemLabelGenerator(choice ->
                choice == null ? Texts.say("book.plan.new") : choice.content().name());
        current().ifPresent(plan::setValue);
    }

    /** The plan whose period holds the day the book speaks of. */
    private Optional<PlanChoice> current() {
        LocalDate day = day();
        return known.stream()
                .filter(choice -> !day.isBefore(choice.content().from())
                        && !day.isAfter(choice.content().to()))
                .findFirst();
    }

    /** The longest line of the title block, and the half year the book speaks of. */
    private void propose(Book book) {
        LocalDate day = day();
        boolean first = day.getMonthValue() <= MONTHS_OF_HALF_A_YEAR;
        from.setValue(LocalDate.of(day.getYear(), first ? 1 : MONTHS_OF_HALF_A_YEAR + 1, 1));
        to.setValue(from.getValue().plusMonths(MONTHS_OF_HALF_A_YEAR).minusDays(1));
        String title = book.titles().stream()
                .max(Comparator.comparingInt(String::length))
                .orElse(book.sheet());
        name.setValue(title.substring(0, Math.min(title.length(), PlanContent.LONGEST_NAME.characters())));
    }

    /** Called after each change. */
    void onChange(Runnable changed) {
        plan.addValueChangeListener(change -> {
            show();
            changed.run();
        });
        List.<HasValue<?, ?>>of(name, asOf, from, to, monitor)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        giveDuties.addValueChangeListener(change -> changed.run());
    }

    /** Keeps what was chosen with the import it belongs to. */
    void keep(KeptForm kept) {
        kept.text("name", name)
                .day("asOf", asOf)
                .day("from", from)
                .day("to", to)
                .yes("giveDuties", giveDuties);
        kept.value(
                "monitor",
                monitor,
                Colleague::username,
                said -> people.stream()
                        .filter(each -> each.username().equals(said))
                        .findFirst());
        kept.value(
                "plan",
                plan,
                choice -> choice.id().toString(),
                said -> known.stream()
                        .filter(choice -> choice.id().toString().equals(said))
                        .findFirst());
    }

    /** A book with a status column is a plan; one without is a register of directives. */
    void ofPlan(ColumnMap map) {
        ofPlan = map.columns().containsKey(BookField.STATUS);
        show();
    }

    /** Faults of the new plan stand beside its fields. */
    Refusals besideFields(Refusals refusals) {
        return refusals.beside("name", name)
                .beside("from", from)
                .beside("to", to)
                .beside("asOf", asOf);
    }

    /** How many rows have a due outside the plan is said beside the plan that was chosen. */
    void sayOutside(long rows) {
        FieldNote.say(plan, rows == 0 ? "" : Texts.say("book.outside", rows), rows > 0);
    }

    private void show() {
        List.<Component>of(name, from, to).forEach(field -> field.setVisible(ofPlan && plan.getValue() == null));
        plan.setVisible(ofPlan);
        giveDuties.setVisible(!ofPlan);
    }

    ImportChoices choices(ColumnMap columns, Set<Integer> changes, String gapReason) {
        PlanChoice chosen = plan.getValue();
        return new ImportChoices(
                unit,
                new ImportChoices.Target(
                        ofPlan && chosen != null ? chosen.id() : null, ofPlan && chosen == null ? newPlan() : null),
                columns,
                day(),
                monitor(),
                !ofPlan && giveDuties.getValue(),
                changes,
                gapReason);
    }

    private PlanContent newPlan() {
        return new PlanContent(name.getValue(), unit, orToday(from.getValue()), orToday(to.getValue()));
    }

    private PersonId monitor() {
        if (monitor.getValue() == null) {
            throw new Refusal("book.fault.no-monitor");
        }
        return monitor.getValue().id();
    }

    private LocalDate day() {
        return orToday(asOf.getValue());
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return Objects.requireNonNullElse(day, today);
    }
}
