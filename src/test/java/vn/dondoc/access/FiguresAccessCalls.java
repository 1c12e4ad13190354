package vn.dondoc.access;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCalls.Call;
import vn.dondoc.oversight.ChangeKind;
import vn.dondoc.oversight.FigureCell;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.Grouping;
import vn.dondoc.oversight.ProgressFigures;
import vn.dondoc.oversight.RecentChanges;

/** One call of every service method of figures that is open to people. */
@Component
class FiguresAccessCalls {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final FigureQuestion QUESTION = new FigureQuestion(DAY, DAY, Grouping.UNIT);
    private static final FigureCell CELL = new FigureCell(QUESTION, null, FigureColumn.OPEN);

    private final ProgressFigures figures;
    private final RecentChanges changes;

    FiguresAccessCalls(ProgressFigures figures, RecentChanges changes) {
        this.figures = figures;
        this.changes = changes;
    }

    Map<String, Call> byName() {
        Map<String, Call> calls = new HashMap<>();
        calls.put("ProgressFigures.table", () -> figures.table(QUESTION));
        calls.put("ProgressFigures.total", () -> figures.total(QUESTION));
        calls.put("ProgressFigures.rows", () -> figures.rows(CELL, 0, 10));
        calls.put("ProgressFigures.count", () -> figures.count(CELL));
        calls.put("ProgressFigures.label", () -> figures.label(CELL));
        calls.put("RecentChanges.counts", () -> changes.counts(DAY));
        calls.put("RecentChanges.issued", () -> changes.issued(DAY));
        calls.put("RecentChanges.since", () -> changes.since(DAY, EnumSet.allOf(ChangeKind.class), 0, 10));
        return calls;
    }
}
