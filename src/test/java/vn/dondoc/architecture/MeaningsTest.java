package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A meaning is spelt once: what is late is said by one class in Java, one in SQL, and by what both rest on. */
class MeaningsTest {

    private static final Pattern SQL = Pattern.compile("\\b(select|where|and|or|when|case)\\b");

    /** A due beside a sign of comparison; where a list goes on after a row is another matter. */
    private static final Pattern COMPARED_IN_SQL = Pattern.compile(
            "\\w*due(_date)?\\s*[<>]=?(?!\\s*:after)|[<>]=?\\s*(\\w+\\.)?\\w*_due\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPARED_IN_JAVA = Pattern.compile(
            "\\b\\w*[dD]ue\\w*(\\(\\))?\\.is(Before|After)\\(|\\.is(Before|After)\\(\\w*([dD]ue\\b|Due\\()");

    /** Working days and a due; a new due that may not lie in the past; an own due that may not lie behind the effective one. */
    private static final Set<String> IN_JAVA = Set.of("Timeliness", "WorkingDays", "Supervision", "Duties");

    @Test
    void no_text_of_sql_compares_a_due_with_a_day() {
        assertThat(comparing(COMPARED_IN_SQL, true)).isEmpty();
    }

    @Test
    void a_due_is_compared_in_java_only_where_it_is_judged_or_set() {
        assertThat(comparing(COMPARED_IN_JAVA, false)).isSubsetOf(IN_JAVA);
    }

    private static List<String> comparing(Pattern pattern, boolean texts) {
        return RoomFiles.all().stream()
                .filter(file -> pattern.matcher(texts ? textsOf(file) : Sources.read(file))
                        .find())
                .map(RoomFiles.name())
                .toList();
    }

    private static String textsOf(Path file) {
        return RoomFiles.literals(file).stream().filter(SQL.asPredicate()).collect(Collectors.joining("\n"));
    }
}
