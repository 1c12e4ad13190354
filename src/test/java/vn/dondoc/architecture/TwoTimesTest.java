package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every interval and every dated row carries the office's time and the time it was written down. */
class TwoTimesTest {

    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern OFFICE_TIME =
            Pattern.compile("\\b(valid_from|from_at|effective|on_day|signed_on|reported_at|period_from|due_date)\\b");

    /** Terms come with the migrations; a clause is part of its document and has the document's times. */
    private static final Set<String> EXEMPT = Set.of("committee_term", "clause");

    @Test
    void a_table_with_a_time_of_the_office_says_when_its_rows_were_recorded() throws IOException {
        List<String> dated = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (MatchResult table : tables()) {
            if (OFFICE_TIME.matcher(table.group(2)).find() && !EXEMPT.contains(table.group(1))) {
                dated.add(table.group(1));
                if (!table.group(2).contains("recorded_at")) {
                    silent.add(table.group(1));
                }
            }
        }

        assertThat(dated).contains("duty_interval", "membership", "document", "submission");
        assertThat(silent).isEmpty();
    }

    private static List<MatchResult> tables() throws IOException {
        List<MatchResult> tables = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                TABLE.matcher(Files.readString(file)).results().forEach(tables::add);
            }
        }
        return tables;
    }
}
