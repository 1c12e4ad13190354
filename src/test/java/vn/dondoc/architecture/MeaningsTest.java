package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dondoc.duty.DutyState;

/** A meaning is spelt once: what is late is said by one class in Java, one in SQL, and by what both rest on. */
class MeaningsTest {

    private static final Pattern SQL = Pattern.compile("\\b(select|where|and|or|when|case)\\b");

    /** A due beside a sign of comparison; where a list goes on after a row is another matter. */
    private static final Pattern COMPARED_IN_SQL = Pattern.compile(
            "\\w*(due(_date)?|soon_from)\\s*[<>]=?(?!\\s*:after)|[<>]=?\\s*(\\w+\\.)?\\w*(_due|soon_from)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMPARED_IN_JAVA = Pattern.compile(
            "\\b\\w*[dD]ue\\w*(\\(\\))?\\.is(Before|After)\\(|\\.is(Before|After)\\(\\w*([dD]ue\\b|Due\\()");

    /** A new due that may not lie in the past; an own due that may not lie behind the effective one. */
    private static final Set<String> IN_JAVA = Set.of("Supervision", "Duties");

    /** The rule, and the words beneath the figures that say it. */
    private static final Set<String> OF_THE_NUMBER = Set.of("WorkingDays", "Definitions");

    private static final Pattern NUMBER = Pattern.compile("\\bSOON_DAYS\\b");
    private static final Pattern MADE = Pattern.compile("\\bnew (Deadline|TimeLeft)\\(");
    private static final Pattern ASKED = Pattern.compile("[dD]ays(\\(\\))?\\s*\\.deadline\\(");

    @Test
    void no_text_of_sql_compares_a_due_with_a_day() {
        assertThat(comparing(COMPARED_IN_SQL, true)).isEmpty();
    }

    @Test
    void which_states_of_a_duty_are_meant_together_is_said_by_its_own_room() {
        String states =
                Arrays.stream(DutyState.values()).map(DutyState::name).collect(Collectors.joining("|", "'(", ")'"));
        Pattern several = Pattern.compile("\\bin \\((?:'\\w+', )*" + states + ", ");

        assertThat(comparing(several, true)).isSubsetOf(SqlWatch.EXEMPT);
    }

    @Test
    void a_due_is_compared_in_java_only_where_it_is_judged_or_set() {
        assertThat(comparing(COMPARED_IN_JAVA, false)).isSubsetOf(IN_JAVA);
    }

    @Test
    void the_number_of_days_that_are_few_is_named_by_the_rule_and_by_its_words_alone() {
        assertThat(comparing(NUMBER, false)).containsExactlyInAnyOrderElementsOf(OF_THE_NUMBER);
    }

    @Test
    void what_judges_a_due_is_made_by_the_calendar_alone() {
        assertThat(comparing(MADE, false)).containsExactlyInAnyOrder("WorkingDays", "DueSql");
    }

    @Test
    void only_whoever_keeps_a_deadline_asks_the_calendar_for_one() {
        assertThat(comparing(ASKED, false)).containsExactlyInAnyOrder("DutyColumns", "DutyDeadlines");
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
