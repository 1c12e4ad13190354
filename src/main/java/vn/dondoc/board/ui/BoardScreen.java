package vn.dondoc.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardCell;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.BoardLine;
import vn.dondoc.board.BoardNews;
import vn.dondoc.board.BoardPage;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.common.ui.BulkAct;
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

    private final transient PlanTools tools;
    private final BoardElement board = new BoardElement();
    private final BoardToolbar toolbar = new BoardToolbar(this::narrow);
    private final BoardBulk bulk;
    private final Checkbox choosing = new Checkbox(Texts.say("board.choose"));
    private final Button reload = Buttons.quiet(Texts.say("board.news"), this::show);
    private final Div figures = new Div();
    private final Div empty = new Div();
    private transient PlanId plan = new PlanId(0);
    private transient BoardFilter filter = BoardFilter.ALL;
    private transient Set<String> open = Set.of();
    private transient BoardNews.@Nullable Listener listener;
    private transient BoardNews.@Nullable Watched watched;
    private transient @Nullable Runnable stopListening;

    BoardScreen(PlanTools tools, List<BulkAct> acts) {
        this.tools = tools;
        bulk = new BoardBulk(acts, tools.duties(), this::acted, this::forget);
        fill();
        reload.setVisible(false);
        bulk.setVisible(false);
        choosing.addValueChangeListener(change -> choose(change.getValue()));
        board.onFolded(this::folded);
        board.onChosen(this::chosen);
        board.onLine(this::line);
        board.addClassName("plan-board");
        toolbar.addClassName("board-bar");
        toolbar.add(
                choosing,
                reload,
                new SheetLink(Texts.say("board.export"), Texts.say("board.export.file"), this::sheet));
        add(figures, toolbar, bulk, board, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        plan = new PlanId(Long.parseLong(event.getRouteParameters().get("id").orElse("0")));
        filter = BoardAddress.read(event.getLocation().getQueryParameters());
        open = BoardAddress.open(event.getLocation().getQueryParameters());
        try {
            show();
        } catch (Refusal unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show() {
        reload.setVisible(false);
        BoardPage view = tools.board().board(plan, filter);
        title(view.content().name());
        subtitle(Texts.say(
                "plan.of",
                view.unitName(),
                Dates.day(view.content().from()),
                Dates.day(view.content().to())));
        actions(new BoardActs(tools, view, this::show).buttons());
        figures.removeAll();
        figures.add(PlanViews.onBoard(plan), new FigureText(plan, view.figures()));
        toolbar.show(view, filter);
        String query = BoardAddress.write(filter, Set.of()).getQueryString();
        board.show(view, query, open);
        board.setVisible(!view.shown().lines().isEmpty());
        empty.removeAll();
        if (view.shown().lines().isEmpty()) {
            empty.add(nothing(view));
        }
        watched = watched(view);
        watch();
    }

    private EmptyState nothing(BoardPage view) {
        return view.figures().lines() == 0
                ? new EmptyState(Texts.say("board.empty"))
                : new EmptyState(
                        Texts.say("board.empty.filtered"),
                        Buttons.plain(Texts.say("documents.clear"), () -> narrow(BoardFilter.ALL)));
    }

    /** What is shown now, by the same query. */
    private SheetContent sheet() {
        return BoardExport.of(
                tools.board().board(plan, filter),
                filter,
                tools.unitNames(),
                tools.clock().instant());
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
        new LineSheet(tools, id, this::show).open();
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

    private void watch() {
        if (listener != null && watched != null) {
            stopListening = tools.news().listen(watched, listener);
        }
    }

    private BoardNews.Watched watched(BoardPage view) {
        return new BoardNews.Watched(
                plan,
                view.shown().lines().stream()
                        .map(BoardLine::document)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet()),
                view.shown().cells().values().stream()
                        .flatMap(List::stream)
                        .map(BoardCell::duty)
                        .flatMap(Stream::ofNullable)
                        .collect(Collectors.toSet()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        PersonId me = tools.current().get().personId();
        listener = by -> {
            if (!me.equals(by)) {
                ui.access(() -> reload.setVisible(true));
            }
        };
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (stopListening != null) {
            stopListening.run();
        }
        listener = null;
    }
}
