package vn.dondoc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import elemental.json.JsonObject;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.board.CurvePoint;
import vn.dondoc.board.Milestone;
import vn.dondoc.board.PlanBoard;
import vn.dondoc.board.PlanNumbers;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.Chart;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;

/** The completion of a plan in numbers, by theme, unit and month; the pictures have their numbers in a table beneath. */
@Route("plans/:id([0-9]{1,18})/numbers")
@PermitAll
class PlanNumbersScreen extends Page implements BeforeEnterObserver {

    private final transient PlanBoard board;

    PlanNumbersScreen(PlanBoard board) {
        this.board = board;
        fill();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long id = Addresses.id(event);
        try {
            show(board.numbers(new PlanId(id)));
        } catch (Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PlanNumbers numbers) {
        title(numbers.content().name());
        subtitle(Texts.say(
                "plan.of",
                numbers.unitName(),
                Dates.day(numbers.content().from()),
                Dates.day(numbers.content().to())));
        add(PlanViews.onNumbers(numbers.plan()), new FigureText(numbers.plan(), numbers.figures()));
        if (numbers.figures().lines() == 0) {
            add(new EmptyState(Texts.say("board.empty")));
            return;
        }
        NumberTables tables = new NumberTables(numbers);
        add(panel(
                "months",
                picture("months", new CurvePicture(numbers).figures()),
                byBook(numbers),
                twin(tables.months())));
        if (!numbers.duties().units().isEmpty()) {
            add(panel("cross", picture("cross", new HeatPicture(numbers).figures()), twin(tables.cross())));
        }
        add(panel("themes", tables.themes()));
        if (!numbers.duties().units().isEmpty()) {
            add(panel("units", tables.units()));
        }
        add(new NumberDefinitions());
    }

    /** A book knows that something was done, not when. */
    private static Component byBook(PlanNumbers numbers) {
        CurvePoint last = numbers.curve().get(numbers.curve().size() - 1);
        int lines = last.knows(Milestone.DONE_BY_BOOK) ? last.of(Milestone.DONE_BY_BOOK) : 0;
        Paragraph note = new Paragraph(Texts.say("plan.numbers.by-book", lines));
        note.addClassName("muted");
        note.setVisible(lines > 0);
        return note;
    }

    private static Component panel(String key, Component... content) {
        Panel panel = new Panel(Texts.say("plan.numbers." + key)).with(content);
        panel.addClassName("numbers-panel");
        return panel;
    }

    private static Component picture(String key, JsonObject figures) {
        return new Chart(Texts.say("plan.numbers." + key + ".picture"), figures);
    }

    private static Component twin(Component table) {
        return new Details(Texts.say("plan.numbers.twin"), table);
    }
}
