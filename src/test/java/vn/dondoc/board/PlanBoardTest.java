package vn.dondoc.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Supervision;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.Plans;

/** The board of a plan: what its lines and cells say, and that every number opens exactly its rows. */
@OfficeTest
@ExtendWith(Reconciled.class)
class PlanBoardTest {

    private final TestOfficeCast cast;
    private final TestPeople people;
    private final TestDocuments fixtures;
    private final Plans plans;
    private final PlanBoard board;
    private final DocumentPages pages;
    private final Documents documents;
    private final Supervision supervision;
    private final JdbcClient jdbc;
    private PlanId plan = new PlanId(0);

    @Autowired
    PlanBoardTest(
            TestOfficeCast cast,
            TestPeople people,
            TestDocuments fixtures,
            Plans plans,
            PlanBoard board,
            DocumentPages pages,
            Documents documents,
            Supervision supervision,
            JdbcClient jdbc) {
        this.cast = cast;
        this.people = people;
        this.fixtures = fixtures;
        this.plans = plans;
        this.board = board;
        this.pages = pages;
        this.documents = documents;
        this.supervision = supervision;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aPlan() {
        cast.head();
        plan = cast.as(
                secretary(),
                () -> plans.make(new PlanContent(
                        "Kế hoạch thử", cast.board(), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30))));
    }

    @Test
    void a_line_is_planned_then_drafted_then_issued_then_done_and_its_cells_open_the_duties() {
        PlanLineId line = add("Văn hóa", "Việc một", LocalDate.of(2022, 6, 30), 1, 2);
        assertThat(line(line).standing().state()).isEqualTo(LineState.PLANNED);

        DocumentId document = draft(line);
        assertThat(line(line).standing().state()).isEqualTo(LineState.DRAFTING);

        issue(document);
        assertThat(line(line).standing().state()).isEqualTo(LineState.ISSUED);
        assertThat(view(BoardFilter.ALL).shown().cells().get(line))
                .allSatisfy(cell -> assertThat(cell.state()).isEqualTo(DutyState.SENT))
                .extracting(BoardCell::duty)
                .doesNotContainNull()
                .hasSize(2);

        confirm(document, 1);
        assertThat(line(line).standing().state()).isEqualTo(LineState.ISSUED);
        confirm(document, 2);
        assertThat(line(line).standing().state()).isEqualTo(LineState.DONE);
        assertThat(line(line).standing().pace()).isEqualTo(LinePace.ON_TIME);
    }

    @Test
    void a_line_is_overdue_as_soon_as_one_open_lead_is() {
        PlanLineId line = add("", "Việc quá hạn", LocalDate.of(2022, 6, 17), 1, 2);
        DocumentId document = draft(line);
        issue(document);

        assertThat(line(line).standing().pace()).isEqualTo(LinePace.OVERDUE);
        confirm(document, 1);
        confirm(document, 2);
        assertThat(line(line).standing().pace()).isEqualTo(LinePace.LATE);
    }

    @Test
    void a_draft_given_up_leaves_its_line_planned_and_a_dropped_line_leaves_the_figures() {
        PlanLineId line = add("", "Việc bỏ", LocalDate.of(2022, 6, 30), 1);
        DocumentId document = draft(line);
        cast.does(secretary(), () -> documents.discard(document));
        assertThat(line(line).standing().state()).isEqualTo(LineState.PLANNED);

        cast.does(secretary(), () -> plans.drop(line, "Không cần nữa"));
        assertThat(view(BoardFilter.ALL).figures().of(LineSlice.STANDING)).isZero();
        cast.does(secretary(), () -> plans.restore(line));
        assertThat(view(BoardFilter.ALL).figures().of(LineSlice.STANDING)).isEqualTo(1);
    }

    @Test
    void every_number_opens_exactly_its_rows() {
        someOfEverything();
        BoardPage all = view(BoardFilter.ALL);

        for (LineSlice slice : LineSlice.values()) {
            assertThat(view(BoardFilter.of(slice)).shown().lines())
                    .as(slice.name())
                    .hasSize(all.figures().of(slice));
        }
        for (String theme : all.choices().themes()) {
            all.shown().tallies().of(theme).forEach((column, tally) -> opens(theme, column, tally));
        }
        all.shown().tallies().all().forEach((column, tally) -> opens(null, column, tally));
    }

    private void opens(@Nullable String theme, String column, BoardTally tally) {
        BoardPage narrowed = view(BoardFilter.ALL.counted(theme, column));
        List<BoardCell> counted = narrowed.shown().cells().values().stream()
                .flatMap(List::stream)
                .filter(BoardCell::counted)
                .filter(cell -> column.equals(cell.unit().code()))
                .toList();

        assertThat(counted).as("%s in %s", column, theme).hasSize(tally.leads());
        assertThat(counted.stream().filter(BoardCell::done))
                .hasSize(tally.confirmed().all());
        assertThat(counted.stream().filter(BoardCell::overdue))
                .hasSize(tally.open().overdue());
    }

    @Test
    void a_filter_narrows_to_a_unit_a_state_a_time_and_words_without_marks() {
        someOfEverything();

        assertThat(view(new BoardFilter("Văn hóa", null, false, null, null, null, ""))
                        .shown()
                        .lines())
                .hasSize(2);
        assertThat(view(new BoardFilter(null, cast.ward(3).code(), false, null, null, null, ""))
                        .shown()
                        .lines())
                .extracting(line -> line.work().summary())
                .containsExactly("Việc quá hạn");
        assertThat(view(new BoardFilter(null, null, false, null, Timeliness.OVERDUE, null, ""))
                        .shown()
                        .lines())
                .extracting(line -> line.work().summary())
                .containsExactly("Việc quá hạn");
        assertThat(view(new BoardFilter(null, null, false, null, null, null, "viec qua"))
                        .shown()
                        .lines())
                .hasSize(1);
    }

    @Test
    void whoever_may_not_open_a_duty_sees_its_state_only_and_counts_it_not() {
        PlanLineId line = add("", "Việc một", LocalDate.of(2022, 6, 30), 1);
        DocumentId document = issue(draft(line));
        PersonId leader = people.person("tb.deputy", cast.board(), Role.LEADER);
        UnitId other = people.unit("TBX", "BAN_DANG");
        PersonId stranger = people.person("tbx.secretary", other, Role.SECRETARY);

        assertThat(cast.as(stranger, board::list)).isEmpty();
        assertThatThrownBy(() -> cast.as(stranger, () -> board.board(plan, BoardFilter.ALL)))
                .isInstanceOf(Denied.class);
        assertThat(seenBy(leader, line).duty()).isNotNull();

        jdbc.sql("update duty set issuing_body = 'TBX' where document_id = ?")
                .param(document.value())
                .update();
        assertThat(seenBy(leader, line).duty()).isNull();
        assertThat(seenBy(leader, line).state()).isEqualTo(DutyState.SENT);
        assertThat(seenBy(leader, line).counted()).isFalse();
        assertThat(seenBy(secretary(), line).counted()).isTrue();
    }

    private BoardCell seenBy(PersonId person, PlanLineId line) {
        var cells = cast.as(person, () -> board.board(plan, BoardFilter.ALL))
                .shown()
                .cells();
        return cells.getOrDefault(line, List.of()).get(0);
    }

    private void someOfEverything() {
        confirm(issue(draft(add("Văn hóa", "Việc một", LocalDate.of(2022, 6, 30), 1, 2))), 1);
        issue(draft(add("Giáo dục", "Việc quá hạn", LocalDate.of(2022, 6, 17), 2, 3)));
        draft(add("Văn hóa", "Việc đang soạn", LocalDate.of(2022, 6, 30), 1));
        add("", "Việc dự kiến", LocalDate.of(2022, 6, 30), 2);
        PlanLineId dropped = add("", "Việc đã bỏ", LocalDate.of(2022, 6, 30), 2);
        cast.does(secretary(), () -> plans.drop(dropped, "Không cần nữa"));
    }

    private PlanLineId add(String theme, String summary, LocalDate due, int... wards) {
        List<UnitId> leads = Arrays.stream(wards).mapToObj(cast::ward).toList();
        return cast.as(
                secretary(),
                () -> plans.add(
                        plan,
                        new LineContent(
                                theme,
                                DocumentType.KE_HOACH,
                                summary,
                                List.of(),
                                leads,
                                List.of(),
                                Due.on(due),
                                "Báo cáo")));
    }

    private DocumentId draft(PlanLineId line) {
        return cast.as(secretary(), () -> plans.draft(line));
    }

    private DocumentId issue(DocumentId id) {
        cast.does(secretary(), () -> sign(id));
        fixtures.deliver(id);
        return id;
    }

    private void sign(DocumentId id) {
        var content = fixtures.plan();
        var written = pages.open(id);
        documents.save(
                id,
                written.written().version(),
                new DraftContent(
                        new DraftHead(
                                content.head().kind(),
                                content.head().type(),
                                written.written().content().head().summary(),
                                written.written().content().head().theme(),
                                content.head().urgency(),
                                content.head().secrecy()),
                        new DraftIssuer(
                                content.issuer().draftingUnit(),
                                content.issuer().issuingBody(),
                                cast.leader(),
                                content.issuer().capacity()),
                        List.of(),
                        List.of(),
                        written.written().content().clauses()));
        documents.submit(id);
    }

    private void confirm(DocumentId document, int ward) {
        DutyId duty = fixtures.submitted(document, ward);
        cast.does(secretary(), () -> supervision.confirm(duty));
    }

    private BoardLine line(PlanLineId id) {
        return view(BoardFilter.ALL).shown().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private BoardPage view(BoardFilter filter) {
        return cast.as(secretary(), () -> board.board(plan, filter));
    }

    private PersonId secretary() {
        return cast.secretary();
    }
}
