package vn.dondoc.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestClock;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.duty.Supervision;

/** To which period a completion belongs (domain §5, rule 10). */
@OfficeTest
@ExtendWith(Reconciled.class)
class CompletionsTest {

    private static final int ALL = 10_000;
    private static final FigureQuestion JUNE =
            new FigureQuestion(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 6, 30), Grouping.UNIT);
    private static final FigureQuestion JULY =
            new FigureQuestion(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 7, 31), Grouping.UNIT);

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Supervision supervision;
    private final ProgressFigures figures;
    private final TestClock clock;

    @Autowired
    CompletionsTest(
            TestOfficeCast cast,
            TestDocuments documents,
            Supervision supervision,
            ProgressFigures figures,
            TestClock clock) {
        this.cast = cast;
        this.documents = documents;
        this.supervision = supervision;
        this.figures = figures;
        this.clock = clock;
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void rule_10_a_result_of_june_confirmed_in_july_is_completed_in_july_and_late_or_not_as_sent() {
        DutyId onTime = confirmedInJuly(LocalDate.of(2022, 6, 28));
        DutyId late = confirmedInJuly(LocalDate.of(2022, 6, 27));
        clock.set(LocalDateTime.of(2022, 8, 15, 8, 0));

        assertThat(duties(JUNE, FigureColumn.COMPLETED)).doesNotContain(onTime, late);
        assertThat(duties(JUNE, FigureColumn.AWAITING)).contains(onTime, late);
        assertThat(duties(JULY, FigureColumn.COMPLETED)).contains(onTime, late);
        assertThat(duties(JULY, FigureColumn.ON_TIME)).contains(onTime).doesNotContain(late);
        assertThat(duties(JULY, FigureColumn.LATE)).contains(late).doesNotContain(onTime);
    }

    /** The result leaves the unit on 28 June and is confirmed on 4 July. */
    private DutyId confirmedInJuly(LocalDate due) {
        clock.reset();
        var document = documents.delivered(documents.plan(new ClauseContent(
                "Tổng hợp", "Báo cáo", Due.on(due), ClauseMode.EACH, List.of(cast.ward(1)), List.of())));
        clock.set(LocalDateTime.of(2022, 6, 28, 16, 0));
        DutyId duty = documents.submitted(document, 1);
        clock.set(LocalDateTime.of(2022, 7, 4, 9, 0));
        cast.does(cast.author(), () -> supervision.confirm(duty));
        return duty;
    }

    private List<DutyId> duties(FigureQuestion question, FigureColumn column) {
        return cast.as(cast.leader(), () -> figures.rows(new FigureCell(question, null, column), 0, ALL)).stream()
                .map(FigureDuty::id)
                .toList();
    }
}
