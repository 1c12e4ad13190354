package vn.dondoc.access;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The written table of who may call what: {@code src/test/resources/access/services.csv} and {@code routes.csv}. A cell
 * holds three letters, for a person of the object's own unit, of another unit, and of a unit the object names: {@code y} or
 * {@code n}. A line whose first cell is {@code ROOMS} is for other rooms only and opens nothing to a person; {@code OPEN} is
 * for whoever has not signed in.
 */
final class AccessTable {

    static final List<Role> ROLES =
            List.of(Role.LEADER, Role.CLERK, Role.UNIT_HEAD, Role.STAFF, Role.SECRETARY, Role.INSPECTOR, Role.ADMIN);

    private final Map<String, Line> lines;

    /** One line: either for rooms only, or open, or a cell for each role. */
    record Line(boolean rooms, boolean open, Map<Role, String> cells) {

        boolean allows(Role role, Relation relation) {
            return Objects.requireNonNull(cells.get(role)).charAt(relation.ordinal()) == 'y';
        }
    }

    private AccessTable(Map<String, Line> lines) {
        this.lines = lines;
    }

    static AccessTable read(String name) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .setIgnoreSurroundingSpaces(true)
                .get();
        var stream = Objects.requireNonNull(AccessTable.class.getResourceAsStream("/access/" + name));
        try (var in = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new AccessTable(format.parse(in).getRecords().stream()
                    .collect(toMap(row -> row.get(0), AccessTable::line, (a, b) -> a, LinkedHashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(CSVRecord row) {
        String first = row.get(1);
        if (first.equals("ROOMS") || first.equals("OPEN")) {
            return new Line(first.equals("ROOMS"), first.equals("OPEN"), Map.of());
        }
        return new Line(false, false, ROLES.stream().collect(toMap(role -> role, role -> row.get(role.name()))));
    }

    Map<String, Line> lines() {
        return lines;
    }
}
