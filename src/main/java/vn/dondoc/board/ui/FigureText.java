package vn.dondoc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import vn.dondoc.board.BoardFigures;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.LineSlice;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.ui.Texts;

/** The figures of a plan in words, each number a link to exactly its lines (domain §6). */
final class FigureText extends Div {

    private static final List<LineSlice> SAID = List.of(
            LineSlice.DONE_LATE,
            LineSlice.OVERDUE,
            LineSlice.SUSPENDED,
            LineSlice.PLANNED,
            LineSlice.DRAFTING,
            LineSlice.DROPPED);

    FigureText(PlanId plan, BoardFigures figures) {
        addClassName("figure-line");
        int booked = figures.of(LineSlice.STANDING);
        add(part(
                plan,
                LineSlice.ISSUED,
                Texts.say("plan.figures.issued", figures.of(LineSlice.ISSUED), figures.lines())));
        add(part(plan, LineSlice.DONE, Texts.say("plan.figures.done", figures.of(LineSlice.DONE), booked)));
        SAID.stream()
                .filter(slice -> figures.of(slice) > 0)
                .forEach(slice -> add(part(plan, slice, Texts.say("plan.figures." + slice, figures.of(slice)))));
        add(new FigureBar(figures));
    }

    private static Component part(PlanId plan, LineSlice slice, String words) {
        Span part = new Span(new Anchor(BoardAddress.of(plan, BoardFilter.of(slice)), words));
        part.addClassNames("figure", "of-" + slice.name().toLowerCase(Locale.ROOT));
        return part;
    }

    /** The same, short and without links: <i>9/13 hoàn thành, 2 quá hạn</i>. */
    static String brief(BoardFigures figures) {
        int late = figures.of(LineSlice.OVERDUE);
        String done = Texts.say("plan.figures.brief", figures.of(LineSlice.DONE), figures.of(LineSlice.STANDING));
        return late == 0 ? done : done + ", " + Texts.say("plan.figures.OVERDUE", late);
    }
}
