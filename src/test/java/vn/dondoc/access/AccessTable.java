package vn.dondoc.access;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import vn.dondoc.access.RoomTables.Row;

/**
 * The written table of who may call what: {@code src/test/resources/access/services/<room>.csv}. A cell holds three letters,
 * for a person of the object's own unit, of another unit, and of a unit the object names: {@code y} or {@code n}. A line
 * whose first cell is {@code ROOMS} is for other rooms only and opens nothing to a person; {@code OPEN} is for whoever has
 * not signed in.
 */
final class AccessTable {

    private final Map<String, Line> lines;

    /** One line of a room: a cell for each role, or none if it is for rooms only or open. */
    record Line(String room, Map<Role, String> cells) {

        boolean allows(Role role, Relation relation) {
            return Objects.requireNonNull(cells.get(role)).charAt(relation.ordinal()) == 'y';
        }
    }

    private AccessTable(Map<String, Line> lines) {
        this.lines = lines;
    }

    static AccessTable read() {
        return new AccessTable(RoomTables.read("services").stream()
                .collect(toMap(
                        row -> row.cells().get(0), AccessTable::line, AccessTable::onlyOnce, LinkedHashMap::new)));
    }

    private static Line line(Row row) {
        CSVRecord cells = row.cells();
        return List.of("ROOMS", "OPEN").contains(cells.get(1))
                ? new Line(row.room(), Map.of())
                : new Line(
                        row.room(),
                        RoomTables.ROLES.stream().collect(toMap(role -> role, role -> cells.get(role.name()))));
    }

    private static Line onlyOnce(Line one, Line same) {
        throw new IllegalStateException("a method twice: " + one + " and " + same);
    }

    Map<String, Line> lines() {
        return lines;
    }
}
