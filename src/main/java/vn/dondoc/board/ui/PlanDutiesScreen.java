package vn.dondoc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.board.BoardDuty;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.DutyQuestion;
import vn.dondoc.board.DutySlice;
import vn.dondoc.board.PlanBoard;
import vn.dondoc.board.PlanDuties;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.PhoneCards;
import vn.dondoc.common.ui.SheetLink;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.duty.look.DutyLook;
import vn.dondoc.duty.look.TimelinessLook;

/** The lead duties behind one number of a plan: exactly as many as the number says (domain §5, rule 8). */
@Route("plans/:id([0-9]{1,18})/duties")
@PermitAll
class PlanDutiesScreen extends Page implements BeforeEnterObserver {

    private final transient PlanBoard board;
    private final transient Clock clock;
    private final Span count = new Span();
    private final Grid<BoardDuty> grid =
            Components.grid(Texts.say("plan.duties.title"), Texts.say("plan.duties.empty"));
    private transient PlanId plan = new PlanId(0);
    private transient DutyQuestion question = new DutyQuestion(BoardFilter.ALL, null, DutySlice.TOTAL);

    PlanDutiesScreen(PlanBoard board, Clock clock) {
        this.board = board;
        this.clock = clock;
        fill();
        columns();
        Toolbar toolbar = new Toolbar().space().count(count);
        toolbar.add(new SheetLink(Texts.say("board.export"), Texts.say("plan.duties.file"), this::sheet));
        add(toolbar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plan = new PlanId(Addresses.id(event));
        question = DutyAddress.read(event.getLocation().getQueryParameters(), DayBounds.now(clock));
        try {
            show(board.duties(plan, question));
        } catch (Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PlanDuties found) {
        title(Texts.say("plan.duties." + question.slice()));
        subtitle(what(found));
        count.setText(Texts.say("plan.duties.count", found.duties().size()));
        grid.setItems(found.duties());
    }

    private String what(PlanDuties found) {
        return Stream.of(found.content().name(), found.line(), FilterWords.of(question.filter(), found.columns()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private SheetContent sheet() {
        PlanDuties found = board.duties(plan, question);
        return new SheetContent(
                Texts.say("plan.duties.title"),
                List.of(Texts.say("plan.duties." + question.slice()), what(found)),
                Stream.of("document.symbol", "duty.work", "duty.unit", "duty.due", "duty.state", "duty.timeliness")
                        .map(Texts::say)
                        .toList(),
                found.duties().stream().map(PlanDutiesScreen::row).toList());
    }

    private static List<Object> row(BoardDuty duty) {
        Object due = duty.status().due() == null ? "" : duty.status().due();
        return List.of(
                duty.symbol(),
                duty.work(),
                duty.unitName(),
                due,
                Texts.say("duty.state." + duty.status().state()),
                TimelinessLook.words(duty.status()));
    }

    private void columns() {
        Components.column(grid, "document.symbol", "7.5rem", row -> new Span(row.symbol()));
        Components.column(grid, "duty.work", "14rem", PlanDutiesScreen::link).setFlexGrow(1);
        Components.column(grid, "duty.unit", "9rem", row -> new Span(row.unitName()));
        Components.column(grid, "duty.due", "8rem", row -> new Span(due(row)));
        Components.column(
                grid,
                "duty.state",
                "10.5rem",
                row -> DutyLook.badge(row.status().state()));
        Components.column(grid, "duty.timeliness", "14rem", row -> TimelinessLook.of(row.status()));
        PhoneCards.on(grid, Texts.say("duty.work"), PlanDutiesScreen::card);
    }

    private static Component link(BoardDuty row) {
        Anchor link = new Anchor("duties/" + row.id(), row.work());
        link.getElement().setAttribute("title", row.work());
        return link;
    }

    private static String due(BoardDuty row) {
        return row.status().due() == null ? "" : Dates.day(row.status().due());
    }

    private static Component card(BoardDuty row) {
        return PhoneCards.card(
                link(row),
                Stream.of(row.symbol(), row.unitName(), due(row)),
                new Div(DutyLook.badge(row.status().state()), TimelinessLook.of(row.status())));
    }
}
