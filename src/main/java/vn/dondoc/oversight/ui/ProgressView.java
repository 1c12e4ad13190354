package vn.dondoc.oversight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.EmptyState;
import vn.dondoc.common.ui.Page;
import vn.dondoc.common.ui.SheetLink;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Toolbar;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.FigureTable;
import vn.dondoc.oversight.Grouping;
import vn.dondoc.oversight.ProgressFigures;

/** Figures of a period by unit, theme, directive or plan, with their definitions beneath. */
@Route("progress")
@RolesAllowed({"SECRETARY", "LEADER", "INSPECTOR", "UNIT_HEAD"})
@Menu(title = "menu.progress", order = 4, icon = "vaadin:chart")
class ProgressView extends Page implements BeforeEnterObserver {

    private final transient ProgressFigures figures;
    private final LocalDate today;
    private final Tabs tabs = new Tabs();
    private final PeriodPicker period;
    private final Span count = new Span();
    private final Div sheet = new Div();
    private final Paragraph twice = new Paragraph();
    private final Paragraph unknown = new Paragraph();
    private transient FigureQuestion question;

    ProgressView(ProgressFigures figures, Clock clock) {
        this.figures = figures;
        today = OfficeTime.today(clock);
        question = new FigureQuestion(today, today, Grouping.UNIT);
        title(Texts.say("figures.title"));
        Arrays.stream(Grouping.values()).forEach(by -> tabs.add(new Tab(FigureWords.of(by))));
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                ask(question.from(), question.to());
            }
        });
        period = new PeriodPicker(clock, this::ask);
        twice.addClassName("notice");
        unknown.addClassName("notice");
        sheet.addClassName("figures-sheet");
        Toolbar toolbar = new Toolbar(period).space().count(count);
        toolbar.add(new SheetLink(
                Texts.say("board.export"),
                Texts.say("figures.export.file"),
                () -> FiguresExport.of(figures.table(question), clock.instant())));
        add(toolbar, tabs, unknown, twice, sheet, new Definitions());
    }

    private void ask(LocalDate from, LocalDate to) {
        FigureQuestion wanted = new FigureQuestion(from, to, Grouping.values()[tabs.getSelectedIndex()]);
        UI.getCurrent().navigate(ProgressView.class, ProgressAddress.write(wanted));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        question = ProgressAddress.question(event.getLocation().getQueryParameters(), today);
        tabs.setSelectedIndex(question.by().ordinal());
        period.show(question.from(), question.to());
        show(figures.table(question));
    }

    private void show(FigureTable table) {
        subtitle(Texts.say(
                table.asOf().equals(today) ? "figures.as-of.today" : "figures.as-of",
                Dates.day(question.from()),
                Dates.day(question.to()),
                Dates.day(table.asOf())));
        count.setText(Texts.say("figures.lines", table.lines().size()));
        say(unknown, FigureWords.unknown(table.unknownUntil()));
        say(twice, FigureWords.twice(table));
        sheet.removeAll();
        sheet.add(table.lines().isEmpty() ? new EmptyState(Texts.say("figures.empty")) : new FiguresSheet(table));
    }

    private static void say(Paragraph notice, Optional<String> words) {
        notice.setVisible(words.isPresent());
        notice.setText(words.orElse(""));
    }
}
