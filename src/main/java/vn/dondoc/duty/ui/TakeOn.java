package vn.dondoc.duty.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.ui.BulkAct;
import vn.dondoc.common.ui.DateField;
import vn.dondoc.common.ui.Refusals;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPages;

/** Takes duties on and gives them to a person (<i>Tiếp nhận và giao việc</i>). */
@SpringComponent
class TakeOn implements BulkAct {

    private final Duties duties;
    private final DutyPages pages;
    private final Clock clock;

    TakeOn(Duties duties, DutyPages pages, Clock clock) {
        this.duties = duties;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return DutyId.KIND;
    }

    @Override
    public String step() {
        return DutyAct.TAKE_ON.name();
    }

    @Override
    public String label() {
        return Texts.say("duty.act.take-on");
    }

    @Override
    public void open(String title, List<String> ids, Runnable done) {
        Refusals.guard(() -> ask(title, DutyChoice.of(pages, ids).ofOneUnit(), done));
    }

    private void ask(String title, DutyChoice choice, Runnable done) {
        new PersonDialog(
                        choice.form("take-on"),
                        title,
                        choice.words(),
                        pages.candidates(choice.first().id()),
                        overdue(choice) ? null : internalDue(choice),
                        (person, due) -> {
                            give(choice, person, due);
                            done.run();
                        })
                .open();
    }

    /** The unit's own due cannot be after one that has passed. */
    private static boolean overdue(DutyChoice choice) {
        return choice.duties().stream()
                .map(duty -> duty.status().left())
                .anyMatch(left -> left != null && left.overdue());
    }

    private DatePicker internalDue(DutyChoice choice) {
        DatePicker internalDue = DateField.of(Texts.say("duty.internal-due"), clock);
        internalDue.setHelperText(Texts.say(
                choice.duties().size() == 1 ? "duty.internal-due.help" : "duty.internal-due.help.many",
                DueWords.due(choice.first())));
        return internalDue;
    }

    private void give(DutyChoice choice, PersonId person, @Nullable LocalDate internalDue) {
        choice.each(view -> duties.takeOn(view.id(), person, internalDue)).tell("duty.done.take-on", null);
    }
}
