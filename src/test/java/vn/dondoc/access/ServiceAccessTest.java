package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.access.AccessTable.Line;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;

/** Walks every public method of every service × every role × (own, other, named unit) against the written table. */
@OfficeTest
class ServiceAccessTest {

    private final AccessTable table = AccessTable.read();
    private final PlainCalls plain;
    private final AccessCast cast;
    private final List<RoomCalls> rooms;
    private final Map<String, Runnable> calls;
    private final RunAs runAs;
    private final TransactionTemplate transaction;

    @Autowired
    ServiceAccessTest(
            PlainCalls plain,
            AccessCast cast,
            List<RoomCalls> rooms,
            RunAs runAs,
            PlatformTransactionManager transactions) {
        this.plain = plain;
        this.cast = cast;
        this.rooms = rooms;
        this.calls = plain.calls();
        this.runAs = runAs;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void every_public_method_of_every_service_stands_in_the_table_of_its_room_and_nothing_else() {
        Map<String, String> written = new TreeMap<>();
        table.lines().forEach((method, line) -> written.put(method, line.room()));
        assertThat(written).containsExactlyInAnyOrderEntriesOf(plain.methods());
    }

    @Test
    void every_method_open_to_people_is_walked() {
        var open = table.lines().entrySet().stream()
                .filter(entry -> !entry.getValue().cells().isEmpty())
                .map(Map.Entry::getKey)
                .toList();

        assertThat(calls.keySet()).containsAll(open);
        assertThat(rooms).flatExtracting(room -> room.byName().keySet()).isSubsetOf(open);
    }

    @BeforeEach
    void theObjectsOfEveryCall() {
        rooms.forEach(RoomCalls::prepare);
    }

    @TestFactory
    Stream<DynamicTest> each_cell_holds() {
        return table.lines().entrySet().stream()
                .filter(entry -> !entry.getValue().cells().isEmpty())
                .map(entry -> dynamicTest(entry.getKey(), () -> walk(entry.getKey(), entry.getValue())));
    }

    private void walk(String method, Line line) {
        for (Role role : RoomTables.ROLES) {
            for (Relation relation : Relation.values()) {
                assertThat(allowed(method, cast.person(role, relation)))
                        .as("%s by %s of the %s unit", method, role, relation)
                        .isEqualTo(line.allows(role, relation));
            }
        }
    }

    /** Allowed is whatever is not denied: a refusal for another reason came after the check. */
    private boolean allowed(String method, PersonId person) {
        Runnable call = Objects.requireNonNull(calls.get(method));
        return Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            return runAs.person(person, () -> attempt(call));
        }));
    }

    private static boolean attempt(Runnable call) {
        try {
            call.run();
            return true;
        } catch (Denied denied) {
            return false;
        } catch (Refusal refusal) {
            return true;
        }
    }
}
