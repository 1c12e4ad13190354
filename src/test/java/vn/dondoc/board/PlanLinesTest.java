package vn.dondoc.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestClock;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.document.Documents;
import vn.dondoc.duty.DutyState;
import vn.dondoc.plan.Plans;

/** The board of a plan: what a line says of itself on its way from planned to done. */
@OfficeTest
@ExtendWith(Reconciled.class)
class PlanLinesTest {

    private final TestOfficeCast cast;
    private final TestBoard made;
    private final Plans plans;
    private final Documents documents;
    private final TestClock clock;
    private PlanId plan = new PlanId(0);

    @Autowired
    PlanLinesTest(TestOfficeCast cast, TestBoard made, Plans plans, Documents documents, TestClock clock) {
        this.cast = cast;
        this.made = made;
        this.plans = plans;
        this.documents = documents;
        this.clock = clock;
    }

    @AfterEach
    void itIsMorningAgain() {
        clock.reset();
    }

    @BeforeEach
    void aPlan() {
        plan = made.plan();
    }

    @Test
    void a_line_is_planned_then_drafted_then_issued_then_done_and_its_cells_open_the_duties() {
        PlanLineId line = made.add(plan, "Văn hóa", "Việc một", LocalDate.of(2022, 6, 30), 1, 2);
        assertThat(made.line(plan, line).status().state()).isEqualTo(LineState.PLANNED);

        DocumentId document = made.draft(line);
        assertThat(made.line(plan, line).status().state()).isEqualTo(LineState.DRAFTING);

        made.issue(document);
        assertThat(made.line(plan, line).status().state()).isEqualTo(LineState.ISSUED);
        assertThat(made.view(plan, BoardFilter.ALL).shown().cells().get(line))
                .allSatisfy(cell -> assertThat(cell.state()).isEqualTo(DutyState.SENT))
                .extracting(BoardCell::duty)
                .doesNotContainNull()
                .hasSize(2);

        made.confirm(document, 1);
        assertThat(made.line(plan, line).status().state()).isEqualTo(LineState.ISSUED);
        made.confirm(document, 2);
        assertThat(made.line(plan, line).status().state()).isEqualTo(LineState.DONE);
        assertThat(made.line(plan, line).status().pace()).isEqualTo(LinePace.ON_TIME);
    }

    @Test
    void a_line_is_overdue_as_soon_as_one_open_lead_is() {
        PlanLineId line = made.add(plan, "", "Việc quá hạn", LocalDate.of(2022, 6, 17), 1, 2);
        DocumentId document = made.draft(line);
        made.issue(document);

        assertThat(made.line(plan, line).status().pace()).isEqualTo(LinePace.OVERDUE);
        made.confirm(document, 1);
        made.confirm(document, 2);
        assertThat(made.line(plan, line).status().pace()).isEqualTo(LinePace.LATE);
    }

    @Test
    void a_draft_given_up_leaves_its_line_planned_and_a_dropped_line_leaves_the_figures() {
        PlanLineId line = made.add(plan, "", "Việc bỏ", LocalDate.of(2022, 6, 30), 1);
        DocumentId document = made.draft(line);
        cast.does(cast.secretary(), () -> documents.discard(document));
        assertThat(made.line(plan, line).status().state()).isEqualTo(LineState.PLANNED);

        cast.does(cast.secretary(), () -> plans.drop(line, "Không cần nữa"));
        assertThat(made.view(plan, BoardFilter.ALL).figures().of(LineSlice.STANDING))
                .isZero();
        cast.does(cast.secretary(), () -> plans.restore(line));
        assertThat(made.view(plan, BoardFilter.ALL).figures().of(LineSlice.STANDING))
                .isEqualTo(1);
    }

    @Test
    void a_line_is_done_on_the_day_its_last_open_duty_ended_also_if_that_one_was_stopped() {
        PlanLineId line = made.add(plan, "", "Việc hai phường", LocalDate.of(2022, 6, 30), 1, 2);
        DocumentId document = made.issue(made.draft(line));
        made.confirm(document, 1);
        LocalDate confirmed = OfficeTime.today(clock);
        clock.advance(Duration.ofDays(2));
        made.cancel(document, 2);

        assertThat(made.line(plan, line).status().completion()).isEqualTo(new Ending(confirmed.plusDays(2), false));
        assertThat(reachedBy(confirmed.plusDays(1))).isEmpty();
        assertThat(reachedBy(confirmed.plusDays(2))).hasSize(1);
    }

    private List<BoardLine> reachedBy(LocalDate day) {
        return made.view(plan, BoardFilter.of(new Reached(Milestone.DONE, day)))
                .shown()
                .lines();
    }

    @Test
    void a_line_all_of_whose_duties_were_stopped_and_one_whose_document_was_recalled_count_as_dropped() {
        PlanLineId stopped = made.add(plan, "", "Việc dừng", LocalDate.of(2022, 6, 30), 1);
        made.cancel(made.issue(made.draft(stopped)), 1);
        PlanLineId recalled = made.add(plan, "", "Việc thu hồi", LocalDate.of(2022, 6, 30), 1, 2);
        DocumentId document = made.issue(made.draft(recalled));
        made.confirm(document, 1);
        made.recall(document);

        assertThat(made.line(plan, stopped).status().state()).isEqualTo(LineState.STOPPED);
        assertThat(made.line(plan, recalled).status().state()).isEqualTo(LineState.RECALLED);
        BoardFigures figures = made.view(plan, BoardFilter.ALL).figures();
        assertThat(figures.of(LineSlice.DROPPED)).isEqualTo(2);
        assertThat(figures.of(LineSlice.STANDING)).isZero();
        assertThat(made.numbers(plan).duties().all().of(DutySlice.TOTAL)).isEqualTo(3);
    }
}
