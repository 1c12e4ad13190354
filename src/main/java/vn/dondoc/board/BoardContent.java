package vn.dondoc.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardRows.CellDuty;
import vn.dondoc.board.BoardRows.CellRow;
import vn.dondoc.board.BoardRows.LineDocument;
import vn.dondoc.board.BoardRows.LineRow;
import vn.dondoc.board.BoardRows.LineWords;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Text;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;

/**
 * Everything on one plan, judged.
 *
 * @param lines its lines, theme by theme
 * @param cells the cells of each line
 * @param words what can be searched of each line
 * @param documents the documents of its lines, those too that the viewer may not open
 */
record BoardContent(
        List<BoardLine> lines,
        Map<PlanLineId, List<BoardCell>> cells,
        Map<PlanLineId, String> words,
        Set<DocumentId> documents) {

    static final BoardContent EMPTY = new BoardContent(List.of(), Map.of(), Map.of(), Set.of());

    static BoardContent of(List<LineRow> lines, List<CellRow> cells, Function<Deadline, TimeLeft> left) {
        Map<PlanLineId, List<BoardCell>> byLine = cells.stream()
                .map(cell -> judged(cell, left))
                .collect(groupingBy(BoardCell::line, HashMap::new, toList()));
        Map<String, List<BoardLine>> themes = new LinkedHashMap<>();
        Map<PlanLineId, String> words = new HashMap<>();
        for (LineRow row : lines) {
            BoardLine line = judged(row, byLine.getOrDefault(row.id(), List.of()));
            themes.computeIfAbsent(line.work().theme(), theme -> new ArrayList<>())
                    .add(line);
            words.put(
                    row.id(),
                    row.words().folded() + " " + Text.fold(Objects.requireNonNullElse(symbol(row.document()), "")));
        }
        return new BoardContent(
                themes.values().stream().flatMap(List::stream).toList(),
                byLine,
                words,
                lines.stream()
                        .flatMap(row -> Stream.ofNullable(row.document()))
                        .map(LineDocument::id)
                        .collect(toSet()));
    }

    List<BoardCell> cellsOf(BoardLine line) {
        return cells.getOrDefault(line.id(), List.of());
    }

    /** True if the line's summary or symbol contains what was typed. */
    boolean says(BoardLine line, String typed) {
        return words.getOrDefault(line.id(), "").contains(Text.fold(typed));
    }

    private static BoardCell judged(CellRow row, Function<Deadline, TimeLeft> left) {
        CellDuty duty = row.duty();
        if (duty == null) {
            return new BoardCell(row.line(), row.unit(), row.role(), null, null, null, null, null);
        }
        boolean atWork = row.role() == DutyRole.LEAD && duty.state().withUnit();
        return new BoardCell(
                row.line(),
                row.unit(),
                row.role(),
                duty.mayOpen() ? duty.id() : null,
                duty.state(),
                BoardCell.clockRuns(row.role(), duty.state()) ? duty.timeliness() : null,
                atWork && duty.due() != null ? left.apply(duty.due()) : null,
                ending(duty));
    }

    private static @Nullable Ending ending(CellDuty duty) {
        return duty.endedAt() == null
                ? null
                : new Ending(
                        OfficeTime.dayOf(duty.endedAt()),
                        duty.state() == DutyState.COMPLETED && duty.bookVerdict() != null);
    }

    private static BoardLine judged(LineRow row, List<BoardCell> cells) {
        LineDocument document = row.document();
        LineWords words = row.words();
        return new BoardLine(
                row.id(),
                new BoardLine.Work(
                        words.theme(),
                        words.type(),
                        row.dropped() ? null : symbol(document),
                        words.summary(),
                        row.due()),
                status(row.dropped(), document, cells),
                document != null && document.mayOpen() ? document.id() : null);
    }

    private static LineStatus status(boolean dropped, @Nullable LineDocument document, List<BoardCell> cells) {
        Instant issuedAt = document == null ? null : document.issuedAt();
        return LineStatus.of(
                dropped,
                document == null ? null : document.state(),
                issuedAt == null ? null : OfficeTime.dayOf(issuedAt),
                cells);
    }

    private static @Nullable String symbol(@Nullable LineDocument document) {
        return document == null ? null : document.symbol();
    }
}
