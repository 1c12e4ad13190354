package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * SQL is an import too: a room names its own tables, and the published views of rooms it may call. What the application
 * executes in tests is held to the same by {@link SqlWatch}.
 */
class SqlOwnershipTest {

    private static final Pattern SQL = Pattern.compile("\\b(select|insert|update|delete|join|from)\\b");
    private static final Pattern OF_ENTITY = Pattern.compile("\\b(?:from|join|update)\\s+([A-Z]\\w+)");

    private final SqlOwners owners = SqlOwners.read();

    @Test
    void every_table_belongs_to_a_room_that_there_is() {
        assertThat(owners.tables()).contains("duty", "document", "work_item");
        assertThat(RoomFiles.callable().keySet()).containsAll(owners.rooms());
        assertThatThrownBy(() -> owners.read("V99__stray.sql", "create table stray (id bigint);"))
                .hasMessageContaining("Nobody owns stray");
    }

    @Test
    void the_published_views_are_there() {
        assertThat(owners.views())
                .contains("duty_now", "duty_at", "duty_seen", "document_head", "document_seen", "line_now", "plan_seen")
                .contains("unit_name", "person_name");
    }

    @Test
    void a_view_that_replaces_another_is_read_too() {
        SqlOwners replaced = SqlOwners.read();
        replaced.read("V99__again.sql", "-- room: duty\ncreate or replace view duty_now as select id from plan_line;");

        assertThat(replaced.faultsOfViews()).singleElement().asString().contains("names plan_line of the room plan");
    }

    @Test
    void a_view_reads_only_what_its_room_may_name() {
        assertThat(owners.faultsOfViews()).isEmpty();
    }

    @Test
    void a_text_of_a_room_names_its_own_tables_and_views_of_rooms_it_may_call() {
        List<String> faults = RoomFiles.all().stream()
                .filter(file -> !SqlWatch.EXEMPT.contains(RoomFiles.name().apply(file)))
                .flatMap(file -> RoomFiles.literals(file).stream()
                        .filter(SQL.asPredicate())
                        .flatMap(text -> owners.faults(RoomFiles.roomOf(file), text).stream()))
                .toList();

        assertThat(faults).isEmpty();
    }

    @Test
    void a_query_of_entities_names_entities_of_its_own_room() {
        Map<String, String> entities = RoomFiles.entities();

        assertThat(entities).containsEntry("Duty", "duty").containsEntry("PlanLine", "plan");
        assertThat(RoomFiles.all().stream().flatMap(file -> strangers(file, entities)))
                .isEmpty();
    }

    private static Stream<String> strangers(Path file, Map<String, String> entities) {
        return RoomFiles.literals(file).stream()
                .flatMap(text -> OF_ENTITY.matcher(text).results().map(found -> found.group(1)))
                .filter(name ->
                        !entities.getOrDefault(name, RoomFiles.roomOf(file)).equals(RoomFiles.roomOf(file)))
                .map(name -> file + " names " + name);
    }

    @Test
    void an_inbox_executes_the_views_that_kinds_of_things_give_it_and_no_table_of_theirs() {
        assertThat(SqlWatch.ASKS_EVERY_KIND).containsExactly("InboxList");
        assertThat(owners.faults("inbox", "select 1 from duty_seen")).hasSize(1);
        assertThat(owners.faultsButForViews("inbox", "select 1 from duty_seen s join document_head d on d.id = 1"))
                .isEmpty();
        assertThat(owners.faultsButForViews("inbox", "select 1 from duty")).hasSize(1);
    }

    @Test
    void a_table_of_another_room_and_a_view_of_a_room_above_are_told_in_a_sentence() {
        assertThat(owners.faults("board", "select 1 from plan_line l join duty_now a on a.id = 1"))
                .containsExactly("The room board names plan_line of the room plan in:"
                        + " select 1 from plan_line l join duty_now a on a.id = 1");
        assertThat(owners.faults("duty", "select 1 from document_head")).hasSize(1);
        assertThat(owners.faults("inbox", "delete from act_ru_task")).hasSize(1);
    }
}
