package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ProcessState;
import vn.dondoc.duty.BookDuties;
import vn.dondoc.duty.BookVerdict;
import vn.dondoc.duty.BookedState;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.Supervision;

/** The picture of a duty that has ended ends as the duty did, in whichever way that was. */
@OfficeTest
@ExtendWith(Reconciled.class)
class EndedDutyTest {

    private static final Set<String> ENDS =
            Set.of("dutyCompleted", "completedByBookEnd", "cancelledEnd", "transferredEnd", "referralDecided");

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Duties duties;
    private final Supervision supervision;
    private final Redirection redirection;
    private final BookDuties book;
    private final DutyPages pages;
    private final TransactionTemplate transaction;
    private DocumentId document = new DocumentId(0);
    private DutyId duty = new DutyId(0);

    @Autowired
    EndedDutyTest(
            TestOfficeCast cast,
            TestDocuments documents,
            Duties duties,
            Supervision supervision,
            Redirection redirection,
            BookDuties book,
            DutyPages pages,
            TransactionTemplate transaction) {
        this.cast = cast;
        this.documents = documents;
        this.duties = duties;
        this.supervision = supervision;
        this.redirection = redirection;
        this.book = book;
        this.pages = pages;
        this.transaction = transaction;
    }

    @BeforeEach
    void aDutyOfAWard() {
        document = documents.delivered(documents.plan(documents.each(List.of(cast.ward(1)))));
        duty = documents.dutyOf(document, cast.ward(1));
    }

    @Test
    void a_result_that_was_confirmed_ends_it_as_completed() {
        documents.submitted(document, 1);

        cast.does(cast.author(), () -> supervision.confirm(duty));

        assertThat(ends()).containsExactly("dutyCompleted");
    }

    @Test
    void a_book_that_says_it_is_done_ends_it_as_completed_by_the_book() {
        doneByBook();

        assertThat(ends()).containsExactly("completedByBookEnd");
    }

    @Test
    void a_book_ends_a_duty_that_rests_in_the_same_way() {
        cast.does(cast.author(), () -> supervision.suspend(duty, "Chờ hướng dẫn"));

        doneByBook();

        assertThat(ends()).containsExactly("completedByBookEnd");
    }

    @Test
    void a_cancelled_duty_ends_as_cancelled() {
        cast.does(cast.author(), () -> redirection.cancel(duty, "Không cần nữa"));

        assertThat(ends()).containsExactly("cancelledEnd");
    }

    @Test
    void a_duty_cancelled_after_a_referral_ends_with_the_decision() {
        cast.does(cast.wardHead(1), () -> duties.referBack(duty, "Không đúng chức năng"));

        cast.does(cast.author(), () -> redirection.cancel(duty, "Đồng ý"));

        assertThat(ends()).containsExactly("referralDecided");
    }

    @Test
    void a_duty_given_to_another_unit_ends_as_transferred() {
        cast.does(cast.author(), () -> redirection.retarget(duty, cast.ward(2), "Đúng địa bàn"));

        assertThat(ends()).containsExactly("transferredEnd");
    }

    private void doneByBook() {
        LocalDate day = LocalDate.of(2022, 6, 20);
        transaction.executeWithoutResult(status -> cast.does(
                cast.secretary(),
                () -> book.finish(
                        document,
                        new BookedState(day, BookVerdict.ON_TIME, day, false),
                        new Hat(Role.SECRETARY, cast.board(), null))));
    }

    private Set<String> ends() {
        return cast.as(cast.author(), () -> pages.processState(duty)).steps().stream()
                .map(ProcessState.Step::element)
                .filter(ENDS::contains)
                .collect(Collectors.toSet());
    }
}
