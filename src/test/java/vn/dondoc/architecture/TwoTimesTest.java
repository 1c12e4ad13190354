package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every row with a time of the office says when it was written down too. Each date and instant of each table is listed with
 * whose time it is; one that is not listed is found here.
 */
class TwoTimesTest {

    private static final Path LIST = Path.of("src/test/resources/times/times.properties");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("alter table (\\w+) ((?:add|rename|alter) [^;]*);");
    private static final Pattern TIME = Pattern.compile("(?m)(?:^|column )\\s*(\\w+)\\s+(?:date|time|timestamp)\\b");
    private static final Pattern BEGINNING = Pattern.compile("(?i)create table ");
    private static final String RECORDED = "recorded_at";
    private static final String OFFICE = "office";

    private final String migrations = Sources.under("src/main/resources/db/migration").stream()
            .map(Sources::read)
            .collect(Collectors.joining("\n"));
    private final Map<String, Set<String>> times = times();

    @Test
    void every_time_of_every_table_is_the_offices_or_has_its_reason() throws IOException {
        Set<String> found = times.entrySet().stream()
                .flatMap(table -> table.getValue().stream()
                        .filter(column -> !column.equals(RECORDED))
                        .map(column -> table.getKey() + "." + column))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed().keySet())
                .as("list each in %s: 'office', or why its row needs no recorded_at", LIST)
                .isEqualTo(found);
        assertThat(listed()).allSatisfy((column, what) -> assertThat(what).matches(OFFICE + "|[a-z]+: .{10,}"));
    }

    @Test
    void a_row_with_a_time_of_the_office_says_when_it_was_recorded() throws IOException {
        Set<String> dated = listed().entrySet().stream()
                .filter(column -> column.getValue().equals(OFFICE))
                .map(column -> column.getKey().split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(dated).contains("duty_interval", "membership", "document", "submission", "urge");
        assertThat(dated).allSatisfy(table -> assertThat(times.get(table)).contains(RECORDED));
    }

    private Map<String, Set<String>> times() {
        Map<String, Set<String>> found = new TreeMap<>();
        int tables = 0;
        Matcher table = TABLE.matcher(migrations);
        while (table.find()) {
            tables++;
            take(found, table);
        }
        assertThat(tables).isEqualTo(BEGINNING.matcher(migrations).results().count());
        Matcher added = ADDED.matcher(migrations);
        while (added.find()) {
            take(found, added);
        }
        return found;
    }

    private static void take(Map<String, Set<String>> found, Matcher table) {
        TIME.matcher(table.group(2))
                .results()
                .forEach(time -> found.computeIfAbsent(table.group(1), name -> new TreeSet<>())
                        .add(time.group(1)));
    }

    private static Map<String, String> listed() throws IOException {
        Properties list = new Properties();
        try (var reader = Files.newBufferedReader(LIST)) {
            list.load(reader);
        }
        Map<String, String> listed = new TreeMap<>();
        list.stringPropertyNames().forEach(column -> listed.put(column, list.getProperty(column)));
        return listed;
    }
}
