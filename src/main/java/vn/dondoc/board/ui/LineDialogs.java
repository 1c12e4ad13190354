package vn.dondoc.board.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.look.DueFields;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.FormKey;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.look.BasisPicker;
import vn.dondoc.organization.UnitChoice;
import vn.dondoc.organization.UnitRow;
import vn.dondoc.organization.Units;
import vn.dondoc.organization.look.UnitPicker;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.LinePage;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.theme.Themes;
import vn.dondoc.theme.look.ThemePicker;

/** Dialogs that ask what a line says, with all that it may choose from today. */
@SpringComponent
class LineDialogs {

    private final PlanPages plans;
    private final DocumentPages documents;
    private final Units units;
    private final Themes themes;
    private final WorkingCalendar calendar;
    private final Clock clock;

    LineDialogs(
            PlanPages plans,
            DocumentPages documents,
            Units units,
            Themes themes,
            WorkingCalendar calendar,
            Clock clock) {
        this.plans = plans;
        this.documents = documents;
        this.units = units;
        this.themes = themes;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Asks for a new line. */
    void add(PlanId plan, Consumer<LineContent> command) {
        LineDialog.add(new FormKey(ObjectRef.of(plan), "add-line"), fields(plan), command);
    }

    /** Asks what else a line shall say. */
    void change(LinePage line, Consumer<LineContent> command) {
        LineDialog.change(of(line.id(), "change"), fields(line.plan()), line, command);
    }

    /** The key of a form about a line. */
    static FormKey of(PlanLineId line, String form) {
        return new FormKey(new ObjectRef("PLAN_LINE", line.toString()), form);
    }

    /** The names of all units of today. */
    Map<UnitId, String> unitNames() {
        return UnitRow.namesOf(units.asAt(today()));
    }

    private LineDialog.Pickers fields(PlanId plan) {
        DueFields due = new DueFields(calendar.workingDays(), clock);
        due.noteOn(plans.open(plan)::noteOn);
        Map<UnitId, String> names = unitNames();
        return new LineDialog.Pickers(
                new ThemePicker(Texts.say("document.theme"), themes.choices()),
                new BasisPicker(documents::list, documents::gone),
                new UnitPicker(Texts.say("plan.leads"), this::choices, names),
                new UnitPicker(Texts.say("plan.coordinators"), this::choices, names),
                due);
    }

    private List<UnitChoice> choices(String typed) {
        return units.choices(typed, today());
    }

    private LocalDate today() {
        return OfficeTime.today(clock);
    }
}
