package vn.dondoc.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.AtOnce;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.ReturnKind;
import vn.dondoc.duty.Supervision;

/** Whoever watches a document sees in the inbox what of it falls due next. */
@OfficeTest
@ExtendWith(Reconciled.class)
class WatchedDueTest {

    private static final LocalDate SOONER = LocalDate.of(2022, 7, 5);
    private static final LocalDate LATER = LocalDate.of(2022, 8, 9);

    private final InboxReader reader;
    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Supervision supervision;
    private final Duties duties;

    @Autowired
    WatchedDueTest(
            InboxReader reader, TestOfficeCast cast, TestDocuments documents, Supervision supervision, Duties duties) {
        this.reader = reader;
        this.cast = cast;
        this.documents = documents;
        this.supervision = supervision;
        this.duties = duties;
    }

    @Test
    void a_watched_document_is_due_when_the_first_of_its_open_duties_is() {
        DocumentId plan = documents.delivered(documents.plan(clause(1, SOONER), clause(2, LATER)));
        assertThat(shownOf(plan)).contains(SOONER);

        DutyId first = documents.submitted(plan, 1);
        assertThat(shownOf(plan)).contains(LATER);

        cast.does(cast.author(), () -> supervision.askForMore(first, ReturnKind.INCOMPLETE, "Thiếu", null));
        assertThat(shownOf(plan).orElseThrow()).isBefore(LATER);

        cast.does(cast.wardStaff(1), () -> duties.report(first, documents.result()));
        cast.does(cast.wardHead(1), () -> duties.approve(first));
        documents.submitted(plan, 2);
        assertThat(shownOf(plan)).isEmpty();
    }

    @Test
    void two_units_that_hand_in_at_the_same_instant_leave_nothing_due() {
        for (int round = 0; round < 5; round++) {
            DocumentId plan = documents.delivered(documents.plan(clause(1, SOONER), clause(2, LATER)));
            List<DutyId> both = List.of(reported(plan, 1), reported(plan, 2));

            AtOnce.run(List.of(approval(both.get(0), 1), approval(both.get(1), 2)))
                    .forEach(AtOnce.Outcome::get);

            assertThat(shownOf(plan)).isEmpty();
        }
    }

    private Callable<Boolean> approval(DutyId duty, int ward) {
        return () -> {
            cast.does(cast.wardHead(ward), () -> duties.approve(duty));
            return true;
        };
    }

    private DutyId reported(DocumentId plan, int ward) {
        DutyId duty = documents.dutyOf(plan, cast.ward(ward));
        cast.does(cast.wardClerk(ward), () -> duties.takeOn(duty, cast.wardStaff(ward), null));
        cast.does(cast.wardStaff(ward), () -> duties.report(duty, documents.result()));
        return duty;
    }

    private ClauseContent clause(int ward, LocalDate due) {
        return new ClauseContent(
                "Rà soát hộ nghèo", "Báo cáo", Due.on(due), ClauseMode.EACH, List.of(cast.ward(ward)), List.of());
    }

    private Optional<LocalDate> shownOf(DocumentId plan) {
        return reader.all(cast.author(), InboxTab.WATCHED).stream()
                .filter(row -> row.about().object().equals(ObjectRef.of(plan)))
                .findFirst()
                .map(row -> row.waiting().due());
    }
}
