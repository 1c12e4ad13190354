package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.OfficeTest;
import vn.dondoc.Rounds;
import vn.dondoc.TestClock;
import vn.dondoc.TestPeople;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.VisibleDocuments;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.VisibleDuties;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.Grouping;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.plan.VisiblePlans;

/** Who sees what (domain §2): in random offices the published views show everybody just what the policy lets them open. */
@OfficeTest
@Transactional
class SeenByTest {

    private static final int ROUNDS = Rounds.of(2);

    private final JdbcClient jdbc;
    private final TestPeople cast;
    private final AccessPolicy policy;
    private final RunAs runAs;
    private final DocumentPages documents;
    private final DutyPages duties;
    private final PlanPages plans;
    private final SeenLists lists;
    private final TestClock clock;
    private final EntityManager entities;

    @Autowired
    SeenByTest(
            JdbcClient jdbc,
            TestPeople cast,
            AccessPolicy policy,
            RunAs runAs,
            DocumentPages documents,
            DutyPages duties,
            PlanPages plans,
            SeenLists lists,
            TestClock clock,
            EntityManager entities) {
        this.jdbc = jdbc;
        this.cast = cast;
        this.policy = policy;
        this.runAs = runAs;
        this.documents = documents;
        this.duties = duties;
        this.plans = plans;
        this.lists = lists;
        this.clock = clock;
        this.entities = entities;
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void views_and_policy_say_the_same_of_everybody_and_everything(long seed) {
        SeenOffice office = new SeenOffice(jdbc, cast, seed).write();
        for (PersonId person : office.people) {
            assertThat(as(person, () -> listed(office)))
                    .as("office %d, %s", seed, as(person, policy::scope))
                    .isEqualTo(as(person, () -> opened(office)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void whatever_moves_inbox_documents_figures_and_trail_show_everybody_just_what_they_may_open(long seed) {
        SeenOffice office = new SeenOffice(jdbc, cast, seed).write();
        SeenMoves moves = new SeenMoves(office, clock);
        for (int round = 0; round < ROUNDS; round++) {
            entities.clear();
            LocalDate today = OfficeTime.today(clock);
            FigureQuestion question = new FigureQuestion(LocalDate.of(2022, 5, 1), today, Grouping.UNIT);
            for (PersonId person : office.people) {
                assertThat(as(person, () -> lists.shown(office, question)))
                        .as("office %d, round %d, %s", seed, round, as(person, policy::scope))
                        .isEqualTo(as(person, () -> lists.due(office)));
                assertThat(as(person, lists::toDoAndMayNot)).isEmpty();
            }
            moves.some();
        }
    }

    private Set<String> listed(SeenOffice office) {
        Scope scope = policy.scope();
        Set<String> listed = new HashSet<>();
        listed.addAll(listed("document", office.documents, VisibleDocuments.sql(scope, "o.id"), scope));
        listed.addAll(listed("duty", office.duties, VisibleDuties.sql(scope, "o.id"), scope));
        assertThat(listed("document", office.documents, VisibleDocuments.ofRow(scope, "o.id"), scope))
                .isEqualTo(listed("document", office.documents, VisibleDocuments.sql(scope, "o.id"), scope));
        assertThat(listed("duty", office.duties, VisibleDuties.ofRow(scope, "o.id"), scope))
                .isEqualTo(listed("duty", office.duties, VisibleDuties.sql(scope, "o.id"), scope));
        listed.addAll(listed("plan", office.plans, VisiblePlans.sql(scope, "o.id"), scope));
        return listed;
    }

    private List<String> listed(String table, List<Long> ids, String visible, Scope scope) {
        return jdbc.sql("select o.id from " + table + " o where o.id in (:ids) and " + visible + " order by o.id")
                .param("ids", ids)
                .params(scope.parameters())
                .query((row, number) -> table + " " + row.getLong(1))
                .list();
    }

    private Set<String> opened(SeenOffice office) {
        Set<String> opened = new HashSet<>();
        opened.addAll(opened("document", office.documents, id -> documents.trailOf(new DocumentId(id))));
        opened.addAll(opened("duty", office.duties, id -> duties.open(new DutyId(id))));
        opened.addAll(opened("plan", office.plans, id -> plans.trailOf(new PlanId(id))));
        return opened;
    }

    private static Set<String> opened(String table, List<Long> ids, LongConsumer open) {
        return ids.stream()
                .filter(id -> opens(open, id))
                .map(id -> table + " " + id)
                .collect(Collectors.toSet());
    }

    private static boolean opens(LongConsumer open, long id) {
        try {
            open.accept(id);
            return true;
        } catch (Denied denied) {
            return false;
        }
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return runAs.person(person, work);
    }
}
