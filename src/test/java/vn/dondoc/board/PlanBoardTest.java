package vn.dondoc.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.plan.Plans;

/** The board of a plan: every number opens exactly its rows, and everybody sees only what is theirs to see. */
@OfficeTest
@ExtendWith(Reconciled.class)
class PlanBoardTest {

    private final TestOfficeCast cast;
    private final TestPeople people;
    private final TestBoard made;
    private final Plans plans;
    private final PlanBoard board;
    private final JdbcClient jdbc;
    private PlanId plan = new PlanId(0);

    @Autowired
    PlanBoardTest(
            TestOfficeCast cast, TestPeople people, TestBoard made, Plans plans, PlanBoard board, JdbcClient jdbc) {
        this.cast = cast;
        this.people = people;
        this.made = made;
        this.plans = plans;
        this.board = board;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPlan() {
        plan = made.plan();
    }

    @Test
    void every_number_opens_exactly_its_rows() {
        someOfEverything();
        BoardPage all = made.view(plan, BoardFilter.ALL);

        for (LineSlice slice : LineSlice.values()) {
            assertThat(made.view(plan, BoardFilter.of(slice)).shown().lines())
                    .as(slice.name())
                    .hasSize(all.figures().of(slice));
        }
        for (String theme : all.choices().themes()) {
            all.shown().tallies().of(theme).forEach((column, tally) -> opens(theme, column, tally));
        }
        all.shown().tallies().all().forEach((column, tally) -> opens(null, column, tally));
    }

    private void opens(@Nullable String theme, String column, BoardTally tally) {
        BoardFilter filter = BoardFilter.ALL.of(theme).in(column);
        for (DutySlice slice : DutySlice.values()) {
            PlanDuties opened = made.duties(plan, DutyQuestion.of(filter, slice));
            assertThat(opened.duties())
                    .as("%s of %s in %s", slice, column, theme)
                    .hasSize(tally.duties().of(slice));
        }
    }

    @Test
    void stopped_duties_are_counted_and_their_lists_say_what_became_of_them() {
        PlanLineId line = made.add(plan, "", "Việc bốn", LocalDate.of(2022, 6, 30), 1, 2, 3, 4);
        DocumentId document = made.issue(made.draft(line));
        made.confirm(document, 1);
        made.cancel(document, 2);
        made.retarget(document, 3, 5);

        DutyFigures duties = made.numbers(plan).duties().all();
        assertThat(duties.of(DutySlice.TOTAL)).isEqualTo(5);
        assertThat(duties.of(DutySlice.COMPLETED)).isEqualTo(1);
        assertThat(duties.of(DutySlice.OPEN)).isEqualTo(2);
        assertThat(duties.of(DutySlice.STOPPED)).isEqualTo(2);
        assertThat(duties.rateA().percent()).hasToString("Optional[20.0]");
        assertThat(made.duties(plan, DutyQuestion.of(BoardFilter.ALL, DutySlice.STOPPED))
                        .duties())
                .extracting(duty -> duty.status().state())
                .containsExactlyInAnyOrder(DutyState.CANCELLED, DutyState.TRANSFERRED);
    }

    @Test
    void a_filter_narrows_to_a_unit_a_state_a_time_and_words_without_marks() {
        someOfEverything();

        assertThat(made.view(plan, new BoardFilter("Văn hóa", null, null, null, null, ""))
                        .shown()
                        .lines())
                .hasSize(2);
        assertThat(made.view(plan, new BoardFilter(null, cast.ward(3).code(), null, null, null, ""))
                        .shown()
                        .lines())
                .extracting(line -> line.work().summary())
                .containsExactly("Việc quá hạn");
        assertThat(made.view(plan, new BoardFilter(null, null, null, Timeliness.OVERDUE, null, ""))
                        .shown()
                        .lines())
                .extracting(line -> line.work().summary())
                .containsExactly("Việc quá hạn");
        assertThat(made.view(plan, new BoardFilter(null, null, null, null, null, "viec qua"))
                        .shown()
                        .lines())
                .hasSize(1);
    }

    @Test
    void whoever_may_not_open_a_duty_sees_its_state_only_and_counts_it_not() {
        PlanLineId line = made.add(plan, "", "Việc một", LocalDate.of(2022, 6, 30), 1);
        DocumentId document = made.issue(made.draft(line));
        PersonId leader = people.person("tb.deputy", cast.board(), Role.LEADER);
        UnitId other = people.unit("TBX", "BAN_DANG");
        PersonId stranger = people.person("tbx.secretary", other, Role.SECRETARY);

        assertThat(cast.as(stranger, board::list)).isEmpty();
        assertThatThrownBy(() -> cast.as(stranger, () -> board.board(plan, BoardFilter.ALL)))
                .isInstanceOf(Denied.class);
        assertThat(seenBy(leader, line).duty()).isNotNull();
        assertThat(seenBy(leader, line).counted()).isTrue();

        jdbc.sql("update duty set issuing_body = 'TBX', drafting_unit = 'TBX' where document_id = ?")
                .param(document.value())
                .update();
        assertThat(seenBy(leader, line).duty()).isNull();
        assertThat(seenBy(leader, line).state()).isEqualTo(DutyState.SENT);
        assertThat(seenBy(leader, line).counted()).isFalse();
    }

    private BoardCell seenBy(PersonId person, PlanLineId line) {
        var cells = cast.as(person, () -> board.board(plan, BoardFilter.ALL))
                .shown()
                .cells();
        return cells.getOrDefault(line, List.of()).get(0);
    }

    private void someOfEverything() {
        made.confirm(made.issue(made.draft(made.add(plan, "Văn hóa", "Việc một", LocalDate.of(2022, 6, 30), 1, 2))), 1);
        made.issue(made.draft(made.add(plan, "Giáo dục", "Việc quá hạn", LocalDate.of(2022, 6, 17), 2, 3)));
        made.draft(made.add(plan, "Văn hóa", "Việc đang soạn", LocalDate.of(2022, 6, 30), 1));
        made.add(plan, "", "Việc dự kiến", LocalDate.of(2022, 6, 30), 2);
        PlanLineId dropped = made.add(plan, "", "Việc đã bỏ", LocalDate.of(2022, 6, 30), 2);
        cast.does(cast.secretary(), () -> plans.drop(dropped, "Không cần nữa"));
    }
}
