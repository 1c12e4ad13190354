package vn.dondoc.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.BoardPage;
import vn.dondoc.board.PlanBoard;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ui.Addresses;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.SheetLink;
import vn.dondoc.common.ui.Texts;

/** The board of a plan: its lines, the units that work on them, and how far each is. */
@Route("plans/:id([0-9]{1,18})")
@PermitAll
class BoardScreen extends Page implements BeforeEnterObserver {

    private final transient PlanBoard boards;
    private final transient BoardFile file;
    private final transient BoardActs acts;
    private final transient LineActs lines;
    private final transient Clock clock;
    private final BoardElement board = new BoardElement();
    private final BoardToolbar toolbar = new BoardToolbar(this::narrow);
    private final BoardBulk bulk;
    private final NewsButton news;
    private final Checkbox choosing = new Checkbox(Texts.say("board.choose"));
    private final Div figures = new Div();
    private final Div empty = new Div();
    private transient PlanId plan = new PlanId(0);
    private transient BoardFilter filter = BoardFilter.ALL;
    private transient Set<String> open = Set.of();

    BoardScreen(
            PlanBoard boards,
            BoardFile file,
            NewsButton news,
            BoardBulk bulk,
            BoardActs acts,
            LineActs lines,
            Clock clock) {
        this.boards = boards;
        this.file = file;
        this.news = news;
        this.bulk = bulk;
        this.acts = acts;
        this.lines = lines;
        this.clock = clock;
        fill();
        news.onAsked(this::show);
        bulk.on(this::acted, this::forget);
        bulk.setVisible(false);
        choosing.addValueChangeListener(change -> choose(change.getValue()));
        board.onFolded(this::folded);
        board.onChosen(this::chosen);
        board.onLine(this::line);
        board.addClassName("plan-board");
        toolbar.addClassName("board-bar");
        toolbar.add(
                choosing,
                news,
                new SheetLink(Texts.say("board.export"), Texts.say("board.export.file"), () -> file.of(plan, filter)));
        add(figures, toolbar, bulk, board, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plan = new PlanId(Addresses.id(event));
        filter = BoardAddress.read(event.getLocation().getQueryParameters(), DayBounds.now(clock));
        open = BoardAddress.open(event.getLocation().getQueryParameters());
        try {
            show();
        } catch (Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show() {
        BoardPage page = boards.board(plan, filter);
        filter = page.shown().filter();
        title(page.content().name());
        subtitle(Texts.say(
                "plan.of",
                page.unitName(),
                Dates.day(page.content().from()),
                Dates.day(page.content().to())));
        actions(acts.buttons(page, this::show));
        figures.removeAll();
        figures.add(PlanViews.onBoard(plan), new FigureText(plan, page.figures()));
        toolbar.show(page, filter);
        String query = BoardAddress.write(filter, Set.of()).getQueryString();
        board.show(page, query, open);
        board.setVisible(!page.shown().lines().isEmpty());
        empty.removeAll();
        if (page.shown().lines().isEmpty()) {
            empty.add(nothing(page));
        }
        news.watch(page);
    }

    private EmptyState nothing(BoardPage page) {
        return page.figures().lines() == 0
                ? new EmptyState(Texts.say("board.empty"))
                : new EmptyState(
                        Texts.say("board.empty.filtered"),
                        Buttons.plain(Texts.say("documents.clear"), () -> narrow(BoardFilter.ALL)));
    }

    private void narrow(BoardFilter wanted) {
        UI.getCurrent().navigate("plans/" + plan, BoardAddress.write(wanted, open));
    }

    private void folded(Set<String> codes) {
        open = codes;
        board.open(open);
        String query = BoardAddress.write(filter, open).getQueryString();
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, "plans/" + plan + (query.isEmpty() ? "" : "?" + query));
    }

    private void line(PlanLineId id) {
        lines.open(id, this::show);
    }

    private void choose(boolean on) {
        board.choosing(on);
        if (!on) {
            board.forget();
        }
        chosen(List.of());
    }

    /** The keyboard chooses at any time, a click only while one has asked for it. */
    private void chosen(List<DutyId> duties) {
        bulk.setVisible(choosing.getValue() || !duties.isEmpty());
        bulk.offer(duties);
    }

    private void acted() {
        forget();
        show();
    }

    private void forget() {
        board.forget();
        chosen(List.of());
    }
}
