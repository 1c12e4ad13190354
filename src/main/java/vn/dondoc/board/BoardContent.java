package vn.dondoc.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardRows.CellRow;
import vn.dondoc.board.BoardRows.LineRow;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Text;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;

/** Everything on one plan, judged: its lines theme by theme, and the cells of each. */
record BoardContent(List<BoardLine> lines, Map<PlanLineId, List<BoardCell>> cells, Map<PlanLineId, String> words) {

    static final BoardContent EMPTY = new BoardContent(List.of(), Map.of(), Map.of());

    static BoardContent of(List<LineRow> lines, List<CellRow> cells, Function<LocalDate, TimeLeft> left) {
        Map<PlanLineId, List<BoardCell>> byLine = cells.stream()
                .map(cell -> judged(cell, left))
                .collect(groupingBy(BoardCell::line, HashMap::new, toList()));
        Map<String, List<BoardLine>> themes = new LinkedHashMap<>();
        Map<PlanLineId, String> words = new HashMap<>();
        for (LineRow row : lines) {
            BoardLine line = judged(row, byLine.getOrDefault(row.id(), List.of()));
            themes.computeIfAbsent(line.theme(), theme -> new ArrayList<>()).add(line);
            words.put(row.id(), row.folded() + " " + Text.fold(row.symbol() == null ? "" : row.symbol()));
        }
        return new BoardContent(themes.values().stream().flatMap(List::stream).toList(), byLine, words);
    }

    List<BoardCell> cellsOf(BoardLine line) {
        return cells.getOrDefault(line.id(), List.of());
    }

    /** True if the line's summary or symbol contains what was typed. */
    boolean says(BoardLine line, String typed) {
        return words.getOrDefault(line.id(), "").contains(Text.fold(typed));
    }

    private static BoardCell judged(CellRow row, Function<LocalDate, TimeLeft> left) {
        if (row.state() == null) {
            return new BoardCell(row.line(), row.unit(), row.role(), null, null, null, null, null);
        }
        boolean atWork = row.role() == DutyRole.LEAD && row.state().withUnit();
        return new BoardCell(
                row.line(),
                row.unit(),
                row.role(),
                row.mayOpen() ? row.duty() : null,
                row.state(),
                BoardCell.clockRuns(row.role(), row.state()) ? row.timeliness() : null,
                atWork && row.due() != null ? left.apply(row.due()) : null,
                completion(row));
    }

    private static @Nullable Completion completion(CellRow row) {
        return row.state() == DutyState.COMPLETED && row.endedAt() != null
                ? new Completion(OfficeTime.dayOf(row.endedAt()), row.bookVerdict() != null)
                : null;
    }

    private static BoardLine judged(LineRow row, List<BoardCell> cells) {
        LineJudge judge = LineJudge.of(
                row.dropped(), row.state(), row.issuedAt() == null ? null : OfficeTime.dayOf(row.issuedAt()), cells);
        return new BoardLine(
                row.id(),
                row.theme(),
                row.type(),
                symbol(row),
                row.summary(),
                row.due(),
                judge.state(),
                judge.pace(),
                judge.issuedOn(),
                judge.completion(),
                row.mayOpen() ? row.document() : null);
    }

    private static @Nullable String symbol(LineRow row) {
        return row.dropped() ? null : row.symbol();
    }
}
