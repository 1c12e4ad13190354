package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.Fault;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;

/** Domain §5, rule 7. */
@OfficeTest
@ExtendWith(Reconciled.class)
class IssueCheckTest {

    private final TestOfficeCast cast;
    private final TestPeople people;
    private final TestDocuments fixtures;
    private final Documents documents;

    @Autowired
    IssueCheckTest(TestOfficeCast cast, TestPeople people, TestDocuments fixtures, Documents documents) {
        this.cast = cast;
        this.people = people;
        this.fixtures = fixtures;
        this.documents = documents;
    }

    @Test
    void rule_7_lists_every_fault_at_once_each_beside_its_field() {
        UnitId headless = people.unit("TNH", "DOAN_THE");
        UnitId committee = people.unit("TCU", "CAP_UY");
        people.person("tcu.head", committee, Role.UNIT_HEAD);
        DraftContent bad = with(
                null,
                "",
                new ClauseContent("", "", Due.UNSET, ClauseMode.JOINT, List.of(), List.of()),
                new ClauseContent(
                        "Việc",
                        "Sản phẩm",
                        new Due(DueKind.RECURRING, null, "Trước ngày 25 hằng tháng"),
                        ClauseMode.JOINT,
                        List.of(headless, cast.ward(1)),
                        List.of(committee)));

        assertThat(faultsOf(bad))
                .containsExactlyInAnyOrder(
                        "summary fault.missing",
                        "signer document.fault.no-signer",
                        "clauses[0].work fault.missing",
                        "clauses[0].product fault.missing",
                        "clauses[0].due clause.fault.due",
                        "clauses[0].units clause.fault.no-lead",
                        "clauses[1].units clause.fault.two-leads",
                        "clauses[1].units giving.fault.no-head",
                        "clauses[1].units giving.fault.not-theirs");
    }

    @Test
    void rule_7_the_signer_must_be_a_leader_of_the_issuing_body() {
        DraftContent plan = fixtures.plan(fixtures.each(List.of(cast.ward(1))));

        assertThat(faultsOf(with(cast.head(), "Kế hoạch", plan.clauses().get(0))))
                .containsExactly("signer document.fault.no-leader");
    }

    @Test
    void rule_7_reports_and_submissions_upward_may_have_no_clause() {
        DraftContent plan = with(cast.leader(), "Báo cáo");

        assertThat(faultsOf(plan)).containsExactly("clauses document.fault.no-clause");
        DocumentId report = fixtures.drafted(typed(plan, DocumentType.BAO_CAO));
        cast.does(cast.author(), () -> documents.submit(report));

        assertThat(fixtures.stateOf(report)).isEqualTo("IN_APPROVAL");
    }

    @Test
    void secret_documents_are_refused_with_the_reason_and_nothing_is_kept() {
        DraftContent plan = fixtures.plan(fixtures.each(List.of(cast.ward(1))));
        DraftContent secret = new DraftContent(
                new DraftHead(
                        plan.head().kind(),
                        plan.head().type(),
                        plan.head().summary(),
                        plan.head().theme(),
                        plan.head().urgency(),
                        Secrecy.MAT),
                plan.issuer(),
                plan.bases(),
                plan.recipients(),
                plan.clauses());

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> fixtures.drafted(secret));

        assertThat(refusal.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("secrecy"));
    }

    private List<String> faultsOf(DraftContent content) {
        DocumentId draft = fixtures.drafted(content);
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> cast.does(cast.author(), () -> documents.submit(draft)));
        return refusal.faults().stream().map(IssueCheckTest::said).toList();
    }

    private static String said(Fault fault) {
        return fault.field() + " " + fault.message().key();
    }

    private DraftContent with(@Nullable PersonId signer, String summary, ClauseContent... clauses) {
        DraftContent plan = fixtures.plan(clauses);
        return new DraftContent(
                new DraftHead(
                        plan.head().kind(),
                        plan.head().type(),
                        summary,
                        plan.head().theme(),
                        plan.head().urgency(),
                        plan.head().secrecy()),
                new DraftIssuer(
                        plan.issuer().draftingUnit(),
                        plan.issuer().issuingBody(),
                        signer,
                        plan.issuer().capacity()),
                plan.bases(),
                plan.recipients(),
                plan.clauses());
    }

    private static DraftContent typed(DraftContent plan, DocumentType type) {
        return new DraftContent(
                new DraftHead(
                        plan.head().kind(),
                        type,
                        plan.head().summary(),
                        plan.head().theme(),
                        plan.head().urgency(),
                        plan.head().secrecy()),
                plan.issuer(),
                plan.bases(),
                plan.recipients(),
                plan.clauses());
    }
}
