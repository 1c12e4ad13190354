package vn.dondoc.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.calendar.CalendarChanged;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.document.Documents;
import vn.dondoc.plan.Plans;

/** An open board is told of whatever changes what it shows, whether its viewer may open the document or not. */
@OfficeTest
@ExtendWith(Reconciled.class)
class BoardNewsTest {

    private final TestOfficeCast cast;
    private final TestBoard made;
    private final Plans plans;
    private final Documents documents;
    private final PlanBoard board;
    private final BoardNews news;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final AtomicInteger heard = new AtomicInteger();
    private Runnable stop = () -> {};
    private PlanId plan = new PlanId(0);
    private PlanLineId line = new PlanLineId(0);

    @Autowired
    BoardNewsTest(
            TestOfficeCast cast,
            TestBoard made,
            Plans plans,
            Documents documents,
            PlanBoard board,
            BoardNews news,
            WorkingCalendar calendar,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.cast = cast;
        this.made = made;
        this.plans = plans;
        this.documents = documents;
        this.board = board;
        this.news = news;
        this.calendar = calendar;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void aPlanOfOneLine() {
        plan = made.plan();
        line = made.add(plan, "", "Việc một", LocalDate.of(2022, 6, 30), 1, 2);
    }

    @AfterEach
    void nobodyListens() {
        stop.run();
    }

    @Test
    void a_line_that_is_changed_dropped_or_drafted_is_told() {
        tells(() -> cast.does(cast.secretary(), () -> plans.drop(line, "Không cần nữa")));
        tells(() -> cast.does(cast.secretary(), () -> plans.restore(line)));
        tells(() -> made.draft(line));
    }

    @Test
    void a_draft_is_watched_by_those_too_who_may_not_open_it_until_it_is_issued_or_given_up() {
        DocumentId document = made.draft(line);
        assertThat(cast.as(cast.leader(), () -> board.board(plan, BoardFilter.ALL))
                        .shown()
                        .lines())
                .extracting(BoardLine::document)
                .containsOnlyNulls();
        tells(() -> made.issue(document));

        PlanLineId other = made.add(plan, "", "Việc hai", LocalDate.of(2022, 6, 30), 1);
        DocumentId draft = made.draft(other);
        tells(() -> cast.does(cast.secretary(), () -> documents.discard(draft)));
    }

    @Test
    void the_end_of_a_document_and_every_change_of_a_duty_are_told() {
        DocumentId document = made.issue(made.draft(line));
        tells(() -> made.confirm(document, 1));
        tells(() -> made.retarget(document, 2, 3));
        tells(() -> made.recall(document));
    }

    @Test
    void a_document_that_is_closed_is_told() {
        DocumentId document = made.issue(made.draft(line));
        made.confirm(document, 1);
        made.confirm(document, 2);
        tells(() -> made.close(document));
    }

    @Test
    void another_working_calendar_is_told() {
        CalendarChanged changed = new CalendarChanged(calendar.workingDays());
        tells(() -> cast.does(
                cast.author(), () -> transaction.executeWithoutResult(status -> events.publishEvent(changed))));
    }

    @Test
    void what_happens_elsewhere_is_not_told() {
        watch();
        PlanLineId other = made.add(made.plan(), "", "Việc của kế hoạch khác", LocalDate.of(2022, 6, 30), 1);
        made.issue(made.draft(other));

        assertThat(heard).hasValue(0);
    }

    private void tells(Runnable happens) {
        watch();
        happens.run();
        assertThat(heard.get()).isPositive();
    }

    /** As the leader sees it. */
    private void watch() {
        stop.run();
        BoardPage page = cast.as(cast.leader(), () -> board.board(plan, BoardFilter.ALL));
        stop = news.listen(page.watched(), by -> heard.incrementAndGet());
        heard.set(0);
    }
}
