package vn.dondoc.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.document.SignerCapacity;
import vn.dondoc.duty.Duties;

/** The tab <i>Của đơn vị</i>: everything that waits in a unit, also with one person, for those who oversee its work. */
@OfficeTest
@ExtendWith(Reconciled.class)
class InboxOfUnitTest {

    private static final int WARD = 7;

    private final InboxReader reader;
    private final TestOfficeCast cast;
    private final TestPeople people;
    private final TestDocuments fixtures;
    private final Documents documents;
    private final Duties duties;

    @Autowired
    InboxOfUnitTest(
            InboxReader reader,
            TestOfficeCast cast,
            TestPeople people,
            TestDocuments fixtures,
            Documents documents,
            Duties duties) {
        this.reader = reader;
        this.cast = cast;
        this.people = people;
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
    void every_member_of_the_drafting_unit_is_shown_that_a_result_waits_to_be_confirmed_and_nobody_else() {
        DocumentId plan = fixtures.delivered(fixtures.plan(fixtures.each(List.of(cast.ward(WARD)))));
        DutyId duty = fixtures.submitted(plan, WARD);

        assertThat(reader.objects(cast.secretary(), InboxTab.UNIT)).contains(ObjectRef.of(duty));
        assertThat(reader.objects(cast.head(), InboxTab.UNIT)).contains(ObjectRef.of(duty));
        assertThat(reader.objects(cast.clerk(), InboxTab.UNIT)).contains(ObjectRef.of(duty));
        assertThat(reader.objects(cast.wardHead(WARD + 1), InboxTab.UNIT)).doesNotContain(ObjectRef.of(duty));
    }

    @Test
    void the_head_of_a_registry_is_not_shown_the_draft_of_another_unit_that_waits_for_its_clerk() {
        DocumentId signed = signedElsewhere();

        assertThat(reader.objects(registryPerson(Role.CLERK), InboxTab.UNIT)).contains(ObjectRef.of(signed));
        assertThat(reader.objects(registryPerson(Role.UNIT_HEAD), InboxTab.UNIT))
                .doesNotContain(ObjectRef.of(signed));
    }

    @Test
    void what_somebody_did_is_not_listed_any_more_once_they_may_not_open_it() {
        DocumentId plan = fixtures.delivered(fixtures.plan(fixtures.each(List.of(cast.ward(WARD)))));
        DutyId duty = fixtures.dutyOf(plan, cast.ward(WARD));
        PersonId guest = people.person("tw7.guest", cast.ward(WARD), Role.CLERK);
        people.joins(guest, cast.ward(WARD + 1), Role.CLERK);
        cast.does(guest, () -> duties.takeOn(duty, cast.wardStaff(WARD), null));
        assertThat(reader.objects(guest, InboxTab.DONE)).contains(ObjectRef.of(duty));

        people.leaves(guest, cast.ward(WARD));

        assertThat(reader.objects(guest, InboxTab.DONE)).doesNotContain(ObjectRef.of(duty));
        assertThat(reader.count(guest, InboxFilter.of(InboxTab.DONE))).isZero();
    }

    /** A draft of the board, signed by the leader of a body whose papers another unit numbers. */
    private DocumentId signedElsewhere() {
        UnitId body = people.unit("TB-BODY", "BAN_DANG", registry().code());
        PersonId signer = people.person("tb.body.leader", body, Role.LEADER);
        DraftContent plan = fixtures.plan(fixtures.each(List.of(cast.ward(WARD))));
        DocumentId id = fixtures.drafted(new DraftContent(
                plan.head(),
                new DraftIssuer(cast.board(), body, signer, SignerCapacity.OWN),
                List.of(),
                List.of(),
                plan.clauses()));
        cast.does(cast.author(), () -> documents.submit(id));
        cast.does(cast.head(), () -> documents.approve(id));
        cast.does(signer, () -> documents.sign(id));
        return id;
    }

    private UnitId registry() {
        return people.unit("TB-REG", "BAN_DANG");
    }

    private PersonId registryPerson(Role role) {
        return people.person("tb.registry." + role.name().toLowerCase(Locale.ROOT), registry(), role);
    }

    @Test
    void a_draft_under_review_is_seen_by_the_head_and_not_by_a_secretary() {
        DocumentId draft = fixtures.drafted(fixtures.plan(fixtures.each(cast.wards(1))));
        cast.does(cast.author(), () -> documents.submit(draft));

        assertThat(reader.objects(cast.head(), InboxTab.UNIT)).contains(ObjectRef.of(draft));
        assertThat(reader.objects(cast.secretary(), InboxTab.UNIT)).doesNotContain(ObjectRef.of(draft));
    }
}
