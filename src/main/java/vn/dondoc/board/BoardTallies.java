package vn.dondoc.board;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;

/** The subtotals of a board, each for a column: a unit's, or a group's under the code of the group. */
public final class BoardTallies {

    private final Map<PlanLineId, Map<String, BoardTally>> ofLines;
    private final Map<String, Map<String, BoardTally>> ofThemes;
    private final Map<String, BoardTally> ofAll;

    BoardTallies(List<BoardLine> lines, List<BoardCell> cells, List<BoardGroup> groups) {
        Map<PlanLineId, String> themes =
                lines.stream().collect(toMap(BoardLine::id, line -> line.work().theme()));
        Map<UnitId, String> folded = new HashMap<>();
        groups.stream()
                .filter(BoardGroup::folds)
                .forEach(group -> group.units().forEach(unit -> folded.put(unit.id(), group.code())));
        Map<PlanLineId, Map<String, List<BoardCell>>> byLine = new HashMap<>();
        Map<String, Map<String, List<BoardCell>>> byTheme = new HashMap<>();
        Map<String, List<BoardCell>> all = new HashMap<>();
        for (BoardCell cell : cells) {
            String theme = themes.getOrDefault(cell.line(), "");
            Stream.of(
                            cell.unit().code(),
                            folded.getOrDefault(cell.unit(), cell.unit().code()))
                    .distinct()
                    .forEach(column -> {
                        add(byLine.computeIfAbsent(cell.line(), line -> new HashMap<>()), column, cell);
                        add(byTheme.computeIfAbsent(theme, name -> new HashMap<>()), column, cell);
                        add(all, column, cell);
                    });
        }
        ofLines = each(byLine);
        ofThemes = each(byTheme);
        ofAll = counted(all);
    }

    private static void add(Map<String, List<BoardCell>> columns, String column, BoardCell cell) {
        columns.computeIfAbsent(column, code -> new ArrayList<>()).add(cell);
    }

    private static <K> Map<K, Map<String, BoardTally>> each(Map<K, Map<String, List<BoardCell>>> cells) {
        return cells.entrySet().stream().collect(toMap(Map.Entry::getKey, columns -> counted(columns.getValue())));
    }

    private static Map<String, BoardTally> counted(Map<String, List<BoardCell>> columns) {
        return columns.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, column -> BoardTally.of(column.getValue())));
    }

    /** The columns of a line. */
    public Map<String, BoardTally> of(BoardLine line) {
        return ofLines.getOrDefault(line.id(), Map.of());
    }

    /** The columns of all lines of a theme. */
    public Map<String, BoardTally> of(String theme) {
        return ofThemes.getOrDefault(theme, Map.of());
    }

    /** The columns of all lines shown. */
    public Map<String, BoardTally> all() {
        return ofAll;
    }
}
