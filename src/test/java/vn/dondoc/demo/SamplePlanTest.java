package vn.dondoc.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DemoTest;
import vn.dondoc.access.RunAs;
import vn.dondoc.board.BoardFigures;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.DutyFigures;
import vn.dondoc.board.DutySlice;
import vn.dondoc.board.LineSlice;
import vn.dondoc.board.Milestone;
import vn.dondoc.board.PlanBoard;
import vn.dondoc.board.PlanNumbers;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.organization.Directory;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.FigureTable;
import vn.dondoc.oversight.Grouping;
import vn.dondoc.oversight.ProgressFigures;

/** The plan of the sample office on the morning it opens: its lines have gone on from what its books said. */
@DemoTest
class SamplePlanTest {

    private final JdbcClient jdbc;
    private final RunAs runAs;
    private final Directory directory;
    private final PlanBoard board;
    private final ProgressFigures progress;

    @Autowired
    SamplePlanTest(JdbcClient jdbc, RunAs runAs, Directory directory, PlanBoard board, ProgressFigures progress) {
        this.jdbc = jdbc;
        this.runAs = runAs;
        this.directory = directory;
        this.board = board;
        this.progress = progress;
    }

    /** What the books said when they were taken over is asserted at that moment, or the office does not open. */
    @Test
    void the_lines_of_the_plan_have_gone_on_from_what_its_books_said() {
        BoardFigures figures = figures();

        assertThat(figures.lines()).isEqualTo(149);
        assertThat(figures.of(LineSlice.ISSUED)).isEqualTo(139 + 3);
        assertThat(figures.of(LineSlice.DONE)).isEqualTo(99 + 7 + 4);
        assertThat(figures.of(LineSlice.DONE_LATE)).isEqualTo(7 + 2);
        assertThat(figures.of(LineSlice.SUSPENDED)).isEqualTo(1);
        assertThat(figures.of(LineSlice.OVERDUE)).isPositive();
    }

    @Test
    void the_ten_planned_lines_stand_at_ten_different_steps() {
        BoardFigures figures = figures();

        assertThat(figures.of(LineSlice.PLANNED)).isEqualTo(1);
        assertThat(figures.of(LineSlice.DROPPED)).isEqualTo(1);
        assertThat(figures.of(LineSlice.DRAFTING)).isEqualTo(5);
        assertThat(steps("DRAFT")).containsExactlyInAnyOrder(null, "REVISE");
        assertThat(steps("IN_APPROVAL")).containsExactlyInAnyOrder("REVIEW", "SIGN");
        assertThat(steps("SIGNED")).containsExactly("ISSUE");
        assertThat(duties("ISSUED")).containsExactlyInAnyOrder("SENT", "IN_PROGRESS");
        assertThat(duties("CLOSED")).containsExactly("COMPLETED");
    }

    @ParameterizedTest
    @EnumSource(
            value = Timeliness.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"IN_TIME"})
    void the_board_shows_every_timeliness(Timeliness timeliness) {
        BoardFilter filter = BoardFilter.ALL.judged(timeliness);

        assertThat(runAs.person(secretary(), () -> board.board(plan(), filter))
                        .shown()
                        .lines())
                .isNotEmpty();
    }

    @Test
    void the_numbers_of_the_wards_hold_all_their_duties_and_their_columns_add_up() {
        PlanNumbers numbers = runAs.person(secretary(), () -> board.numbers(plan()));
        DutyFigures wards = numbers.duties().units().stream()
                .filter(unit -> unit.column().name().equals("13 phường"))
                .findFirst()
                .orElseThrow()
                .duties();

        assertThat(wards.of(DutySlice.TOTAL))
                .isEqualTo(156)
                .isEqualTo(wards.of(DutySlice.COMPLETED) + wards.of(DutySlice.OPEN) + wards.of(DutySlice.STOPPED));
        assertThat(wards.of(DutySlice.AWAITING)).isPositive();
        assertThat(wards.rateA().percent()).contains(new BigDecimal("52.6"));
    }

    @Test
    void may_lies_before_the_first_book_and_tells_what_was_given_and_no_state() {
        FigureTable may = runAs.person(
                secretary(),
                () -> progress.table(
                        new FigureQuestion(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31), Grouping.UNIT)));
        PlanNumbers numbers = runAs.person(secretary(), () -> board.numbers(plan()));

        assertThat(may.unknownUntil()).isEqualTo(LocalDate.of(2022, 6, 20));
        assertThat(may.total().of(FigureColumn.ASSIGNED)).isPositive();
        assertThat(may.knows(FigureColumn.OVERDUE)).isFalse();
        assertThat(numbers.curve())
                .extracting(point -> point.knows(Milestone.DONE))
                .containsExactly(false, false, false, false, false, true);
    }

    private PersonId secretary() {
        return directory.credentialsOf("cuchtk").orElseThrow().person();
    }

    private PlanId plan() {
        return runAs.person(secretary(), board::list).get(0).id();
    }

    private BoardFigures figures() {
        return runAs.person(secretary(), board::list).get(0).figures();
    }

    /** The steps at which the planned documents of a state wait. */
    private List<String> steps(String state) {
        return jdbc.sql("select w.act from document d join plan_line l on l.document_id = d.id"
                        + " left join work_item w on w.object_kind = 'DOCUMENT' and w.object_id = cast(d.id as varchar(40))"
                        + " and w.closed_at is null and w.act is not null"
                        + " where d.origin = 'PROCESS' and d.state = ? group by d.id, w.act")
                .param(state)
                .query(String.class)
                .list();
    }

    private List<String> duties(String state) {
        return jdbc.sql("select a.state from document d join plan_line l on l.document_id = d.id"
                        + " join duty a on a.document_id = d.id and a.role = 'LEAD'"
                        + " where d.origin = 'PROCESS' and d.state = ?")
                .param(state)
                .query(String.class)
                .list();
    }
}
