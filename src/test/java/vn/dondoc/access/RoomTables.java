package vn.dondoc.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The written tables of one kind: {@code src/test/resources/access/<kind>/<room>.csv}. Each room has its own, so that one
 * more line of a room changes no other room's table.
 */
public final class RoomTables {

    /** The roles that have a cell in a line. */
    public static final List<Role> ROLES =
            List.of(Role.LEADER, Role.CLERK, Role.UNIT_HEAD, Role.STAFF, Role.SECRETARY, Role.INSPECTOR, Role.ADMIN);

    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setIgnoreSurroundingSpaces(true)
            .get();

    private RoomTables() {}

    /** A line, and the room in whose table it stands. */
    public record Row(String room, CSVRecord cells) {}

    /** The lines of every room. */
    public static List<Row> read(String kind) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:access/" + kind + "/*.csv"))
                    .flatMap(RoomTables::rows)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The room a class belongs to. */
    public static String roomOf(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }

    private static Stream<Row> rows(Resource table) {
        String room = Objects.requireNonNull(table.getFilename()).replace(".csv", "");
        try (var in = new InputStreamReader(table.getInputStream(), StandardCharsets.UTF_8)) {
            return FORMAT.parse(in).getRecords().stream().map(cells -> new Row(room, cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
