package vn.dondoc.board;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dondoc.common.UnitId;

/** Leaves of a plan what a filter asks for. */
record FilteredBoard(BoardFilter filter, List<BoardGroup> columns) {

    static FilteredBoard of(BoardFilter filter, List<BoardGroup> all) {
        return new FilteredBoard(
                filter,
                filter.column() == null
                        ? all
                        : all.stream()
                                .flatMap(group -> chosen(group, filter.column()).stream())
                                .toList());
    }

    /** The group itself, or the one unit of it that was chosen. */
    private static List<BoardGroup> chosen(BoardGroup group, String column) {
        if (group.code().equals(column)) {
            return List.of(group);
        }
        return group.units().stream()
                .filter(unit -> unit.id().code().equals(column))
                .map(unit -> new BoardGroup(column, unit.name(), List.of(unit), false))
                .toList();
    }

    List<BoardLine> lines(BoardContent content) {
        Set<UnitId> units = units();
        return content.lines().stream()
                .filter(line -> keeps(line, content, units))
                .toList();
    }

    /** The cells of a line in the columns that are shown; of a timeliness, the lead duties that are so. */
    List<BoardCell> cells(BoardContent content, BoardLine line) {
        return here(content.cellsOf(line), units());
    }

    /** The lead duties that are asked for, in the order of the lines. */
    List<BoardCell> duties(BoardContent content, DutyQuestion question) {
        return lines(content).stream()
                .filter(line -> question.line() == null || question.line().equals(line.id()))
                .flatMap(line -> cells(content, line).stream())
                .filter(question.slice()::has)
                .toList();
    }

    private boolean keeps(BoardLine line, BoardContent content, Set<UnitId> units) {
        List<BoardCell> here = here(content.cellsOf(line), units);
        return (filter.theme() == null || filter.theme().equals(line.work().theme()))
                && (filter.slice() == null || filter.slice().has(line))
                && (filter.reached() == null || filter.reached().by(line))
                && (filter.text().isBlank() || content.says(line, filter.text()))
                && ((filter.column() == null && filter.timeliness() == null) || !here.isEmpty());
    }

    private List<BoardCell> here(List<BoardCell> cells, Set<UnitId> units) {
        return cells.stream()
                .filter(cell -> filter.column() == null || units.contains(cell.unit()))
                .filter(cell -> filter.timeliness() == null || cell.is(filter.timeliness()))
                .toList();
    }

    private Set<UnitId> units() {
        return columns.stream()
                .flatMap(group -> group.units().stream())
                .map(BoardUnit::id)
                .collect(Collectors.toSet());
    }
}
