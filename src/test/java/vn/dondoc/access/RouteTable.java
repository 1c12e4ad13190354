package vn.dondoc.access;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import vn.dondoc.access.RoomTables.Row;

/**
 * The written table of where an address leads whom: {@code src/test/resources/access/routes/<room>.csv}. A line is an
 * address, the object it asks for, and how that object's unit stands to the person's; a cell says what somebody finds there.
 */
final class RouteTable {

    /** In place of an object, or of a unit, where there is none. */
    static final String NONE = "-";

    private final Map<Place, Map<Visitor, Outcome>> lines = new LinkedHashMap<>();
    private final Map<String, String> rooms = new LinkedHashMap<>();

    /** An address, the object asked for, and the person's unit as the object sees it. */
    record Place(String route, String object, String unit) {

        @Override
        public String toString() {
            return "/%s (%s, %s)".formatted(route, object, unit);
        }
    }

    /**
     * Who asks: the roles of domain §2, each alone; the committee's secretary; a person whose one-time password is not yet
     * changed; somebody not signed in.
     */
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

    /** What is shown: the screen; that a role is wanted; that there is nothing; the log-in; the account, for a new password. */
    enum Outcome {
        OPENS,
        DENIED,
        NOT_FOUND,
        LOGIN,
        ACCOUNT
    }

    private RouteTable(List<Row> rows) {
        rows.forEach(row -> {
            rooms.put(row.cells().get("route"), row.room());
            if (lines.put(place(row.cells()), cells(row.cells())) != null) {
                throw new IllegalStateException("a line twice: " + place(row.cells()));
            }
        });
    }

    static RouteTable read() {
        return new RouteTable(RoomTables.read("routes"));
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

    Map<Place, Map<Visitor, Outcome>> lines() {
        return lines;
    }

    /** The room in whose table an address stands. */
    Map<String, String> rooms() {
        return rooms;
    }
}
