package vn.dondoc.inbox;

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
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.document.Documents;
import vn.dondoc.duty.Duties;

/** The tab <i>Của đơn vị</i>: everything that waits in a unit, also with one person, for those who oversee its work. */
@OfficeTest
@ExtendWith(Reconciled.class)
class InboxOfUnitTest {

    private static final int WARD = 7;

    private final InboxReader reader;
    private final TestOfficeCast cast;
    private final TestDocuments fixtures;
    private final Documents documents;
    private final Duties duties;

    @Autowired
    InboxOfUnitTest(
            InboxReader reader, TestOfficeCast cast, TestDocuments fixtures, Documents documents, Duties duties) {
        this.reader = reader;
        this.cast = cast;
        this.fixtures = fixtures;
        this.documents = documents;
        this.duties = duties;
    }

    @Test
    void a_head_sees_what_her_people_have_in_hand_and_whose_it_is() {
        DocumentId plan = fixtures.delivered(fixtures.plan(fixtures.each(List.of(cast.ward(WARD)))));
        DutyId duty = fixtures.dutyOf(plan, cast.ward(WARD));
        PersonId worker = cast.wardStaff(WARD);
        cast.does(cast.wardClerk(WARD), () -> duties.takeOn(duty, worker, null));

        assertThat(reader.all(cast.wardHead(WARD), InboxTab.UNIT))
                .filteredOn(row -> row.about().object().equals(ObjectRef.of(duty)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.act()).isEqualTo("CARRY_OUT");
                    assertThat(row.holder().name()).isNotBlank();
                });
        assertThat(reader.objects(worker, InboxTab.UNIT)).doesNotContain(ObjectRef.of(duty));
        assertThat(reader.objects(cast.wardHead(WARD + 1), InboxTab.UNIT)).doesNotContain(ObjectRef.of(duty));
    }

    @Test
    void a_draft_under_review_is_seen_by_the_head_and_not_by_a_secretary() {
        DocumentId draft = fixtures.drafted(fixtures.plan(fixtures.each(cast.wards(1))));
        cast.does(cast.author(), () -> documents.submit(draft));

        assertThat(reader.objects(cast.head(), InboxTab.UNIT)).contains(ObjectRef.of(draft));
        assertThat(reader.objects(cast.secretary(), InboxTab.UNIT)).doesNotContain(ObjectRef.of(draft));
    }
}
