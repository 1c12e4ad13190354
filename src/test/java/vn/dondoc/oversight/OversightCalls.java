package vn.dondoc.oversight;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.RoomCalls;

/** Figures and recent changes. */
@Component
class OversightCalls implements RoomCalls {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final FigureQuestion QUESTION = new FigureQuestion(DAY, DAY, Grouping.UNIT);
    private static final FigureCell CELL = new FigureCell(QUESTION, null, FigureColumn.OPEN);

    private final ProgressFigures figures;
    private final RecentChanges changes;

    OversightCalls(ProgressFigures figures, RecentChanges changes) {
        this.figures = figures;
        this.changes = changes;
    }

    @Override
    public Map<String, Runnable> byName() {
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("ProgressFigures.table", () -> figures.table(QUESTION));
        calls.put("ProgressFigures.unknownUntil", () -> figures.unknownUntil(QUESTION));
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
