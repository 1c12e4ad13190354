package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.duty.Supervision;

/** Documents that are recalled or superseded (domain §11). */
@OfficeTest
@ExtendWith(Reconciled.class)
class WithdrawalTest {

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Supervision supervision;
    private final Issuing issuing;
    private final DocumentPages pages;

    @Autowired
    WithdrawalTest(
            TestOfficeCast cast,
            TestDocuments documents,
            Supervision supervision,
            Issuing issuing,
            DocumentPages pages) {
        this.cast = cast;
        this.documents = documents;
        this.supervision = supervision;
        this.issuing = issuing;
        this.pages = pages;
    }

    @ParameterizedTest
    @EnumSource(names = {"RECALLED", "SUPERSEDED"})
    void rule_15_nothing_open_remains_under_a_document_that_is_gone_and_nothing_confirmed_is_touched(
            DocumentState gone) {
        DocumentId plan =
                documents.delivered(documents.plan(documents.each(List.of(cast.ward(1), cast.ward(2), cast.ward(3)))));
        assertThat(cast.as(cast.author(), () -> pages.gone(List.of(plan)))).isEmpty();
        DutyId confirmed = documents.submitted(plan, 1);
        cast.does(cast.author(), () -> supervision.confirm(confirmed));
        DutyId awaiting = documents.submitted(plan, 2);

        cast.does(cast.leader(), () -> {
            if (gone == DocumentState.RECALLED) {
                issuing.recall(plan, "Ban hành nhầm");
            } else {
                issuing.supersede(plan, "Có văn bản mới");
            }
        });

        assertThat(cast.as(cast.author(), () -> pages.gone(List.of(plan)))).containsExactly(Map.entry(plan, gone));
        assertThat(documents.stateOf(plan)).isEqualTo(gone.name());
        assertThat(documents.stateOf(confirmed)).isEqualTo("COMPLETED");
        assertThat(documents.stateOf(awaiting)).isEqualTo("CANCELLED");
        assertThat(documents.stateOf(documents.dutyOf(plan, cast.ward(3)))).isEqualTo("CANCELLED");
    }
}
