package vn.dondoc.access;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The written table of where an address leads whom: {@code src/test/resources/access/routes.csv}. A line is an address, the
 * object it asks for, and how that object's unit stands to the person's; a cell says what somebody finds there.
 */
final class RouteTable {

    /** In place of an object, or of a unit, where there is none. */
    static final String NONE = "-";

    private final Map<Place, Map<Visitor, Outcome>> lines;

    /** An address, the object asked for, and the person's unit as the object sees it. */
    record Place(String route, String object, String unit) {

        @Override
        public String toString() {
            return "/%s (%s, %s)".formatted(route, object, unit);
        }
    }

    /** Who asks. */
    enum Visitor {
        LEADER,
        CLERK,
        UNIT_HEAD,
        STAFF,
        SECRETARY,
        INSPECTOR,
        ADMIN,
        COMMITTEE,
        ONE_TIME,
        STRANGER
    }

    /** What is shown. */
    enum Outcome {
        OPENS,
        DENIED,
        NOT_FOUND,
        LOGIN,
        ACCOUNT
    }

    private RouteTable(Map<Place, Map<Visitor, Outcome>> lines) {
        this.lines = lines;
    }

    static RouteTable read() {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setCommentMarker('#')
                .setIgnoreSurroundingSpaces(true)
                .get();
        var stream = Objects.requireNonNull(RouteTable.class.getResourceAsStream("/access/routes.csv"));
        try (var in = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new RouteTable(format.parse(in).getRecords().stream()
                    .collect(toMap(RouteTable::place, RouteTable::cells, RouteTable::onlyOnce, LinkedHashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Place place(CSVRecord row) {
        return new Place(row.get("route"), row.get("object"), row.get("unit"));
    }

    /** Every cell must be there and say something known. */
    private static Map<Visitor, Outcome> cells(CSVRecord row) {
        Map<Visitor, Outcome> cells = new EnumMap<>(Visitor.class);
        for (Visitor visitor : Visitor.values()) {
            cells.put(visitor, Outcome.valueOf(row.get(visitor.name())));
        }
        return cells;
    }

    private static Map<Visitor, Outcome> onlyOnce(Map<Visitor, Outcome> one, Map<Visitor, Outcome> same) {
        throw new IllegalStateException("the same line twice");
    }

    Map<Place, Map<Visitor, Outcome>> lines() {
        return lines;
    }
}
