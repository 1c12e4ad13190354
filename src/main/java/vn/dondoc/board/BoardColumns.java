package vn.dondoc.board;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.GroupRow;
import vn.dondoc.organization.UnitRow;

/** The columns of a board: the groups of its units, the largest first, and then every other unit by kind and code. */
@Component
class BoardColumns {

    private final Directory directory;

    BoardColumns(Directory directory) {
        this.directory = directory;
    }

    List<BoardGroup> of(Collection<BoardCell> cells) {
        Set<UnitId> named = cells.stream().map(BoardCell::unit).collect(Collectors.toSet());
        Map<UnitId, GroupRow> groupOf = groups(named);
        Map<String, List<UnitRow>> columns = new LinkedHashMap<>();
        Map<String, GroupRow> folding = new LinkedHashMap<>();
        directory.units(named).stream()
                .sorted(comparing(UnitRow::kind).thenComparing(UnitRow::id))
                .forEach(unit -> {
                    GroupRow group = groupOf.get(unit.id());
                    String code = group == null ? unit.id().code() : group.code();
                    columns.computeIfAbsent(code, any -> new ArrayList<>()).add(unit);
                    if (group != null) {
                        folding.put(code, group);
                    }
                });
        return columns.entrySet().stream()
                .map(column -> column(column.getKey(), column.getValue(), folding))
                .sorted(comparing(column -> column.folds() ? -column.units().size() : 0))
                .toList();
    }

    /** The group of each unit: of several the one with most units here; one alone is no group. */
    private Map<UnitId, GroupRow> groups(Set<UnitId> named) {
        Map<UnitId, GroupRow> groupOf = new LinkedHashMap<>();
        directory.groups().stream()
                .sorted(comparing((GroupRow group) -> -here(group, named)).thenComparing(GroupRow::code))
                .filter(group -> here(group, named) > 1)
                .forEach(group -> group.members().stream()
                        .filter(named::contains)
                        .forEach(unit -> groupOf.putIfAbsent(unit, group)));
        return groupOf;
    }

    private static long here(GroupRow group, Set<UnitId> named) {
        return group.members().stream().filter(named::contains).count();
    }

    private static BoardGroup column(String code, List<UnitRow> units, Map<String, GroupRow> folding) {
        GroupRow group = folding.get(code);
        List<BoardUnit> shown = units.stream()
                .map(unit -> new BoardUnit(unit.id(), unit.name()))
                .toList();
        return new BoardGroup(code, group == null ? shown.get(0).name() : group.label(), shown, group != null);
    }
}
