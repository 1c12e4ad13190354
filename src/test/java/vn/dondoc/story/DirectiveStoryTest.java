package vn.dondoc.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.document.Issuing;
import vn.dondoc.duty.Supervision;

/** A leader's directive from draft to closed, through the real engine and the real database. */
@OfficeTest
@ExtendWith(Reconciled.class)
class DirectiveStoryTest {

    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final Supervision supervision;
    private final Issuing issuing;

    @Autowired
    DirectiveStoryTest(TestOfficeCast cast, TestDocuments documents, Supervision supervision, Issuing issuing) {
        this.cast = cast;
        this.documents = documents;
        this.supervision = supervision;
        this.issuing = issuing;
    }

    @Test
    void a_plan_for_thirteen_wards_is_carried_from_draft_to_closed() {
        DocumentId plan = documents.delivered(documents.planFor(
                List.of(cast.ward(20)),
                documents.each(cast.wards(13)),
                documents.joint(cast.ward(14), List.of(cast.ward(2)))));

        for (int ward = 1; ward <= 14; ward++) {
            var duty = documents.submitted(plan, ward);
            cast.does(cast.author(), () -> supervision.confirm(duty));
            assertThat(documents.stateOf(duty)).isEqualTo("COMPLETED");
        }
        cast.does(cast.author(), () -> issuing.close(plan));

        assertThat(documents.stateOf(plan)).isEqualTo("CLOSED");
    }
}
