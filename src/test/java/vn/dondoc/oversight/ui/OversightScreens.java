package vn.dondoc.oversight.ui;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.browser.Screens;
import vn.dondoc.browser.Seen;

/** The figures, the rows behind them and what has changed. */
@Component
class OversightScreens implements Screens {

    @Override
    public List<Seen> seen() {
        return List.of(
                new Seen(ProgressView.class, "cuchtk", "/progress"),
                new Seen(FigureRowsView.class, "cuchtk", "/progress/rows?column=OPEN"),
                new Seen(ChangesView.class, "cuchtk", "/progress/changes?since=2022-01-01"));
    }
}
