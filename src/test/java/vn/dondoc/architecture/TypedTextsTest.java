package vn.dondoc.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dondoc.book.BookSettings;
import vn.dondoc.common.Due;
import vn.dondoc.common.Longest;
import vn.dondoc.common.Reason;
import vn.dondoc.document.Basis;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.NumberRegister;
import vn.dondoc.duty.ResultContent;
import vn.dondoc.duty.UrgeRow;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.UnitRow;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.theme.ThemeContent;

/** What is typed is as long as its column at most, and every field says so itself. */
class TypedTextsTest {

    /** Columns up to this size hold codes, symbols and log-in names, which have a form of their own. */
    private static final int CODE = 64;

    private static final Pattern TABLE = Pattern.compile("create table (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("(?m)^\\s+(\\w+)\\s+varchar\\((\\d+)\\)");
    private static final Pattern ADDED = Pattern.compile("alter table (\\w+) add column (\\w+) varchar\\((\\d+)\\)");
    private static final Pattern FIELD = Pattern.compile("\\bnew Text(?:Field|Area)\\(|\\bsetMaxLength\\(");

    private static final Map<String, Longest> TYPED = Map.ofEntries(
            entry("unit.name", UnitRow.LONGEST_NAME),
            entry("unit_alias.alias", UnitRow.LONGEST_NAME),
            entry("unit_group_name.name", UnitRow.LONGEST_NAME),
            entry("person.full_name", Colleague.LONGEST_NAME),
            entry("person.position", Colleague.LONGEST_POSITION),
            entry("person.email", Colleague.LONGEST_EMAIL),
            entry("trail_entry.actor_name", Colleague.LONGEST_NAME),
            entry("trail_entry.reason", Reason.LONGEST),
            entry("document.summary", DraftHead.LONGEST_SUMMARY),
            entry("document.summary_folded", DraftHead.LONGEST_SUMMARY),
            entry("document.theme", DraftHead.LONGEST_THEME),
            entry("document.theme_folded", DraftHead.LONGEST_THEME),
            entry("document_basis.words", Basis.LONGEST_WORDS),
            entry("clause.work", ClauseContent.LONGEST_WORK),
            entry("clause.product", ClauseContent.LONGEST_PRODUCT),
            entry("clause.due_words", Due.LONGEST_WORDS),
            entry("number_explained.reason", NumberRegister.LONGEST_REASON),
            entry("duty.summary", DraftHead.LONGEST_SUMMARY),
            entry("duty.work", ClauseContent.LONGEST_WORK),
            entry("duty.product", ClauseContent.LONGEST_PRODUCT),
            entry("duty.due_words", Due.LONGEST_WORDS),
            entry("submission.body", ResultContent.LONGEST_TEXT),
            entry("submission.figures", ResultContent.LONGEST_FIGURES),
            entry("submission.links", ResultContent.LONGEST_LINKS),
            entry("submission.return_reason", Reason.LONGEST),
            entry("urge.words", UrgeRow.LONGEST_WORDS),
            entry("plan.name", PlanContent.LONGEST_NAME),
            entry("plan_line.theme", DraftHead.LONGEST_THEME),
            entry("plan_line.theme_folded", DraftHead.LONGEST_THEME),
            entry("plan_line.summary", DraftHead.LONGEST_SUMMARY),
            entry("plan_line.summary_folded", DraftHead.LONGEST_SUMMARY),
            entry("plan_line.product", ClauseContent.LONGEST_PRODUCT),
            entry("plan_line.due_words", Due.LONGEST_WORDS),
            entry("plan_line.dropped", LineContent.LONGEST_DROP_REASON),
            entry("plan_line_basis.words", Basis.LONGEST_WORDS),
            entry("theme.name", ThemeContent.LONGEST_NAME),
            entry("theme_spelling.spelling", ThemeContent.LONGEST_NAME),
            entry("theme_spelling.folded", ThemeContent.LONGEST_NAME),
            entry("column_map.name", BookSettings.LONGEST_NAME));

    /** Columns that nobody types into, and whence they come. */
    private static final Map<String, String> WRITTEN = Map.ofEntries(
            entry("person.password_hash", "the encoder"),
            entry("trail_entry.value_before", "states, or words cut to fit"),
            entry("trail_entry.value_after", "states, or words cut to fit"),
            entry("calendar_day.name", "the migrations"),
            entry("calendar_day.source", "the migrations"),
            entry("stored_file.name", "names of files, cut to fit"),
            entry("stored_file.media_type", "the kinds of files"),
            entry("work_item.step_vi", "the diagrams"),
            entry("work_item.step_en", "the diagrams"),
            entry("work_item.title", "the summary, cut to fit"),
            entry("work_item.title_folded", "the summary, cut to fit"),
            entry("column_map.columns", "the kinds of columns"));

    @Test
    void a_text_may_be_as_long_as_its_column() {
        Map<String, Integer> columns = columns();

        TYPED.forEach((column, longest) -> assertThat(columns)
                .as(column + " is declared in one place with its field and its check")
                .containsEntry(column, longest.characters()));
    }

    @Test
    void every_column_for_words_is_known() {
        Set<String> wide = new TreeMap<>(columns()).keySet();

        assertThat(wide).allMatch(column -> TYPED.containsKey(column) || WRITTEN.containsKey(column));
    }

    @Test
    void every_text_is_typed_into_a_field_that_never_cuts_it() {
        assertThat(Sources.under("src/main/java"))
                .filteredOn(file -> FIELD.matcher(Sources.read(file)).find())
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("TypedText.java", "SearchField.java");
    }

    private static Map<String, Integer> columns() {
        Map<String, Integer> columns = new TreeMap<>();
        Sources.under("src/main/resources/db/migration").stream()
                .map(Sources::read)
                .forEach(sql -> {
                    TABLE.matcher(sql)
                            .results()
                            .forEach(table -> COLUMN.matcher(table.group(2))
                                    .results()
                                    .forEach(column -> put(columns, table.group(1), column, 1)));
                    ADDED.matcher(sql).results().forEach(column -> put(columns, column.group(1), column, 2));
                });
        return columns;
    }

    private static void put(Map<String, Integer> columns, String table, MatchResult column, int name) {
        int size = Integer.parseInt(column.group(name + 1));
        if (size > CODE) {
            columns.put(table + "." + column.group(name), size);
        }
    }
}
