package vn.dondoc.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import vn.dondoc.board.BoardFigures;
import vn.dondoc.board.LineSlice;

/** How far a plan is, as a picture: a bar with a part for each state of its lines. The figures beside it say the same in words. */
final class FigureBar extends Div {

    FigureBar(BoardFigures figures) {
        addClassName("figure-bar");
        getElement().setAttribute("aria-hidden", "true");
        int late = figures.of(LineSlice.DONE_LATE);
        int pressing = figures.of(LineSlice.OVERDUE);
        int resting = figures.of(LineSlice.SUSPENDED);
        part(LineSlice.DONE, figures.of(LineSlice.DONE) - late);
        part(LineSlice.DONE_LATE, late);
        part(LineSlice.UNDER_WAY, figures.of(LineSlice.UNDER_WAY) - pressing - resting);
        part(LineSlice.OVERDUE, pressing);
        part(LineSlice.SUSPENDED, resting);
        part(LineSlice.DRAFTING, figures.of(LineSlice.DRAFTING));
        part(LineSlice.PLANNED, figures.of(LineSlice.PLANNED));
    }

    private void part(LineSlice slice, int lines) {
        if (lines > 0) {
            Span part = new Span();
            part.addClassName("of-" + slice.name().toLowerCase(Locale.ROOT));
            part.getStyle().set("flex-grow", String.valueOf(lines));
            part.getElement().setAttribute("title", LineLook.words(slice) + ": " + lines);
            add(part);
        }
    }
}
