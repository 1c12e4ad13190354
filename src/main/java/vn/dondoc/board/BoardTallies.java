package vn.dondoc.board;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;

/** The subtotals of a board, each for a column: a unit's, or a group's under the code of the group. */
public final class BoardTallies {

    private final Map<PlanLineId, Map<String, BoardTally>> ofLines = new HashMap<>();
    private final Map<String, Map<String, BoardTally>> ofThemes = new HashMap<>();
    private final Map<String, BoardTally> ofAll = new HashMap<>();

    BoardTallies(List<BoardLine> lines, List<BoardCell> cells, List<BoardGroup> groups) {
        Map<PlanLineId, String> themes = lines.stream()
                .collect(Collectors.toMap(BoardLine::id, line -> line.work().theme()));
        Map<UnitId, String> folded = new HashMap<>();
        groups.stream()
                .filter(BoardGroup::folds)
                .forEach(group -> group.units().forEach(unit -> folded.put(unit.id(), group.code())));
        for (BoardCell cell : cells) {
            String theme = themes.getOrDefault(cell.line(), "");
            count(cell, theme, cell.unit().code());
            String group = folded.get(cell.unit());
            if (group != null) {
                count(cell, theme, group);
            }
        }
    }

    private void count(BoardCell cell, String theme, String column) {
        add(ofLines.computeIfAbsent(cell.line(), line -> new HashMap<>()), column, cell);
        add(ofThemes.computeIfAbsent(theme, name -> new HashMap<>()), column, cell);
        add(ofAll, column, cell);
    }

    private static void add(Map<String, BoardTally> columns, String column, BoardCell cell) {
        columns.merge(column, BoardTally.NONE.plus(cell), (before, one) -> before.plus(cell));
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
