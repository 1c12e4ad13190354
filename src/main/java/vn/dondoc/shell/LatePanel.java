package vn.dondoc.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TimeLeftBadge;
import vn.dondoc.oversight.FigureCell;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureDuty;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.Figures;
import vn.dondoc.oversight.Grouping;
import vn.dondoc.oversight.ProgressFigures;

/** The late duties one may open, by whose turn it is: the unit, whoever confirms, or the monitor of what was referred back. */
class LatePanel extends Panel {

    private static final int SHOWN = 4;
    private static final List<FigureColumn> TURNS =
            List.of(FigureColumn.OVERDUE, FigureColumn.AWAITING_LATE, FigureColumn.REFERRED_LATE);

    private final transient ProgressFigures progress;
    private final transient FigureQuestion now;

    LatePanel(ProgressFigures progress, LocalDate today) {
        super(Texts.say("home.late"));
        this.progress = progress;
        now = new FigureQuestion(today, today, Grouping.UNIT);
        Figures figures = progress.total(now);
        TURNS.stream().filter(turn -> figures.of(turn) > 0).forEach(turn -> turn(turn, figures.of(turn)));
        if (TURNS.stream().allMatch(turn -> figures.of(turn) == 0)) {
            with(new Span(Texts.say("home.late.none")));
        }
    }

    private void turn(FigureColumn turn, long duties) {
        Anchor all = new Anchor(rowsOf(turn), Texts.say("home.late." + turn, duties));
        H3 head = new H3(all);
        head.addClassName("home-turn");
        UnorderedList list = new UnorderedList();
        list.addClassName("unit-strip");
        progress.rows(new FigureCell(now, null, turn), 0, SHOWN).forEach(duty -> list.add(line(duty)));
        with(head, list);
    }

    private String rowsOf(FigureColumn turn) {
        String day = now.from().toString();
        return "progress/rows?"
                + QueryParameters.simple(Map.of("from", day, "to", day, "column", turn.name()))
                        .getQueryString();
    }

    private static ListItem line(FigureDuty duty) {
        Span where = new Span(Texts.say("home.waiting.from", duty.symbol(), duty.unitName()));
        where.addClassName("count");
        ListItem line = new ListItem(new Anchor("duties/" + duty.id(), duty.work()), where);
        if (duty.left() != null) {
            line.add(new TimeLeftBadge(duty.left()));
        }
        return line;
    }
}
