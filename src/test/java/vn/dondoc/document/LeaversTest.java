package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.Supervision;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxTab;

/** An author and monitor who leaves the drafting unit for a ward (domain §5, rule 9). */
@OfficeTest
@ExtendWith(Reconciled.class)
class LeaversTest {

    private static final int WARD = 21;

    private final TestOfficeCast cast;
    private final TestPeople people;
    private final TestDocuments fixtures;
    private final Documents documents;
    private final DocumentPages pages;
    private final Issuing issuing;
    private final Supervision supervision;
    private final Redirection redirection;
    private final Duties duties;
    private final Inbox inbox;

    @Autowired
    LeaversTest(
            TestOfficeCast cast,
            TestPeople people,
            TestDocuments fixtures,
            Documents documents,
            DocumentPages pages,
            Issuing issuing,
            Supervision supervision,
            Redirection redirection,
            Duties duties,
            Inbox inbox) {
        this.cast = cast;
        this.people = people;
        this.fixtures = fixtures;
        this.documents = documents;
        this.pages = pages;
        this.issuing = issuing;
        this.supervision = supervision;
        this.redirection = redirection;
        this.duties = duties;
        this.inbox = inbox;
    }

    @Test
    void rule_9_a_draft_whose_author_left_passes_to_the_head() {
        PersonId leaver = leaver("drafts");
        DocumentId draft = drafted(leaver);
        assertThat(acts(cast.head(), draft)).doesNotContain(DocumentAct.EDIT_DRAFT);

        leaves(leaver);

        assertThatThrownBy(() -> pageOf(leaver, draft)).isInstanceOf(Denied.class);
        assertThatThrownBy(() -> cast.does(leaver, () -> documents.submit(draft)))
                .isInstanceOf(Denied.class);
        assertThat(acts(cast.head(), draft)).contains(DocumentAct.EDIT_DRAFT);
        cast.does(cast.head(), () -> {
            var written = pages.open(draft).written();
            documents.save(draft, written.version(), written.content());
            documents.discard(draft);
        });
    }

    @Test
    void rule_9_the_head_submits_a_returned_draft_whose_author_left_and_does_not_review_it_herself() {
        PersonId leaver = leaver("revises");
        DocumentId draft = drafted(leaver);
        cast.does(leaver, () -> documents.submit(draft));
        cast.does(cast.head(), () -> documents.sendBack(draft, "Thiếu căn cứ"));
        assertThat(listed(leaver, InboxTab.TODO)).contains(draft.ref());

        leaves(leaver);

        assertThat(listed(leaver, InboxTab.TODO)).doesNotContain(draft.ref());
        assertThat(listed(cast.head(), InboxTab.UNIT)).contains(draft.ref());
        cast.does(cast.head(), () -> documents.submit(draft));
        cast.does(cast.leader(), () -> documents.sign(draft));
        assertThat(fixtures.stateOf(draft)).isEqualTo("SIGNED");
    }

    @Test
    void rule_9_a_monitor_who_left_follows_nothing_any_more_and_the_secretary_confirms_and_closes() {
        PersonId leaver = leaver("follows");
        DocumentId plan = drafted(leaver);
        cast.does(leaver, () -> documents.submit(plan));
        fixtures.deliver(plan);
        DutyId duty = fixtures.submitted(plan, WARD);
        assertThat(listed(leaver, InboxTab.WATCHED)).contains(plan.ref());
        assertThat(listed(leaver, InboxTab.TODO)).contains(duty.ref());

        leaves(leaver);

        assertThat(listed(leaver, InboxTab.WATCHED)).doesNotContain(plan.ref());
        assertThat(listed(leaver, InboxTab.TODO)).doesNotContain(duty.ref());
        assertThatThrownBy(() -> cast.does(leaver, () -> supervision.confirm(duty)))
                .isInstanceOf(Denied.class);
        cast.does(cast.secretary(), () -> supervision.confirm(duty));
        assertThat(listed(cast.secretary(), InboxTab.TODO)).contains(plan.ref());
        cast.does(cast.secretary(), () -> issuing.close(plan));
        assertThat(fixtures.stateOf(plan)).isEqualTo("CLOSED");
    }

    @Test
    void rule_9_a_duty_referred_back_after_its_monitor_left_is_decided_by_the_secretary() {
        PersonId leaver = leaver("steers");
        DocumentId plan = drafted(leaver);
        cast.does(leaver, () -> documents.submit(plan));
        fixtures.deliver(plan);
        DutyId duty = fixtures.dutyOf(plan, cast.ward(WARD));
        assertThatThrownBy(() -> cast.does(cast.secretary(), () -> redirection.cancel(duty, "Đồng ý")))
                .isInstanceOf(Denied.class);

        leaves(leaver);
        cast.does(cast.wardHead(WARD), () -> duties.referBack(duty, "Không đúng chức năng"));

        assertThatThrownBy(() -> cast.does(leaver, () -> redirection.cancel(duty, "Đồng ý")))
                .isInstanceOf(Denied.class);
        cast.does(cast.secretary(), () -> redirection.cancel(duty, "Đồng ý"));
        assertThat(fixtures.stateOf(duty)).isEqualTo("CANCELLED");
    }

    private DocumentId drafted(PersonId author) {
        cast.head();
        cast.clerk();
        return cast.as(author, () -> documents.draft(fixtures.plan(fixtures.each(List.of(cast.ward(WARD))))));
    }

    private PersonId leaver(String name) {
        return people.person("tb.leaver." + name, cast.board(), Role.STAFF);
    }

    /** To another ward than the one that has the duty. */
    private void leaves(PersonId leaver) {
        people.leaves(leaver, cast.board());
        people.joins(leaver, cast.ward(WARD + 1), Role.STAFF);
        people.joins(leaver, cast.board(), Role.ADMIN);
    }

    private Set<DocumentAct> acts(PersonId person, DocumentId id) {
        return pageOf(person, id).acts().acts();
    }

    private DocumentPage pageOf(PersonId person, DocumentId id) {
        return cast.as(person, () -> pages.open(id));
    }

    private Set<ObjectRef> listed(PersonId person, InboxTab tab) {
        return cast.as(person, () -> inbox.page(InboxFilter.of(tab), null, 5000)).stream()
                .map(row -> row.about().object())
                .collect(Collectors.toSet());
    }
}
