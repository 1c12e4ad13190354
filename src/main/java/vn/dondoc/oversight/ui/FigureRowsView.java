package vn.dondoc.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.common.ui.Components;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.PhoneCards;
import vn.dondoc.common.ui.SheetLink;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.duty.look.DutyLook;
import vn.dondoc.duty.look.TimelinessLook;
import vn.dondoc.oversight.FigureCell;
import vn.dondoc.oversight.FigureDuty;
import vn.dondoc.oversight.ProgressFigures;

/** The duties behind one figure, read by the figure's own query. */
@Route("progress/rows")
@PermitAll
class FigureRowsView extends Page implements BeforeEnterObserver {

    /** What one sheet takes. */
    private static final int MOST_ROWS = 100_000;

    private final transient ProgressFigures figures;
    private final LocalDate today;
    private final Span count = new Span();
    private final Paragraph unknown = new Paragraph();
    private transient @Nullable FigureCell shown;
    private final Grid<FigureDuty> grid =
            Components.grid(Texts.say("figures.rows.title"), Texts.say("figures.rows.empty"));

    FigureRowsView(ProgressFigures figures, Clock clock) {
        this.figures = figures;
        today = OfficeTime.today(clock);
        fill();
        columns();
        Toolbar toolbar = new Toolbar().space().count(count);
        toolbar.add(new SheetLink(Texts.say("board.export"), Texts.say("figures.rows.export.file"), this::sheet));
        unknown.addClassName("notice");
        add(toolbar, unknown, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FigureCell cell = ProgressAddress.cell(event.getLocation().getQueryParameters(), today);
        shown = cell;
        title(FigureWords.of(cell.column()));
        subtitle(String.join(" · ", lineOf(cell), daysOf(cell)));
        Optional<String> notKnown = notKnown(cell);
        unknown.setVisible(notKnown.isPresent());
        unknown.setText(notKnown.orElse(""));
        grid.setItems(new CallbackDataProvider<FigureDuty, Void>(
                query -> figures.rows(cell, query.getOffset(), query.getLimit()).stream(),
                query -> counted(figures.count(cell)),
                FigureDuty::id));
    }

    private Optional<String> notKnown(FigureCell cell) {
        return FigureWords.unknown(figures.unknownUntil(cell.question()).orElse(null));
    }

    private SheetContent sheet() {
        FigureCell cell = Objects.requireNonNull(shown);
        List<FigureDuty> duties = figures.rows(cell, 0, MOST_ROWS);
        List<String> what = new ArrayList<>(List.of(FigureWords.of(cell.column()), lineOf(cell), daysOf(cell)));
        notKnown(cell).ifPresent(what::add);
        if (duties.size() == MOST_ROWS) {
            what.add(Texts.say("figures.rows.cut", MOST_ROWS, figures.count(cell)));
        }
        return FiguresExport.of(what, duties);
    }

    private String lineOf(FigureCell cell) {
        if (cell.key() == null) {
            return Texts.say("figures.total");
        }
        String label = figures.label(cell);
        return label.isEmpty() ? Texts.say("figures.nowhere." + cell.question().by()) : label;
    }

    private static String daysOf(FigureCell cell) {
        return Texts.say(
                "figures.days",
                Dates.day(cell.question().from()),
                Dates.day(cell.question().to()));
    }

    /** The number beside the list is the number the list itself asked for. */
    private int counted(int rows) {
        count.setText(Texts.say("figures.rows.count", FigureWords.count(rows)));
        return rows;
    }

    private void columns() {
        Components.column(grid, "figures.rows.symbol", "7.5rem", row -> new Span(row.symbol()));
        Components.column(grid, "figures.rows.work", "13rem", FigureRowsView::link)
                .setFlexGrow(1);
        Components.column(grid, "figures.rows.unit", "9rem", row -> new Span(row.unitName()));
        Components.column(grid, "figures.rows.due", "6.5rem", row -> new Span(due(row)));
        Components.column(grid, "figures.rows.state", "11.25rem", FigureRowsView::state);
        Components.column(grid, "figures.rows.timeliness", "14.75rem", FigureRowsView::timeliness);
        PhoneCards.on(grid, Texts.say("figures.rows.work"), FigureRowsView::card);
    }

    private static Component link(FigureDuty row) {
        Anchor link = new Anchor("duties/" + row.id(), row.work());
        link.getElement().setAttribute("title", row.work());
        return link;
    }

    private static String due(FigureDuty row) {
        return row.due() == null ? "" : Dates.day(row.due());
    }

    private static Component state(FigureDuty row) {
        return row.status() == null
                ? new Span(FigureWords.unknown())
                : DutyLook.badge(row.status().state());
    }

    private static Component timeliness(FigureDuty row) {
        return row.status() == null ? new Span(FigureWords.unknown()) : TimelinessLook.of(row.status());
    }

    private static Component card(FigureDuty row) {
        return PhoneCards.card(
                link(row),
                Stream.of(row.symbol(), row.unitName(), due(row)),
                PhoneCards.badges(state(row), timeliness(row)));
    }
}
