package vn.dondoc.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestThemes;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.document.Issuing;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.Supervision;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.Plans;

/** Plans with lines, and what becomes of them, for tests of the board. */
@Component
class TestBoard {

    private final TestOfficeCast cast;
    private final TestDocuments fixtures;
    private final TestThemes themes;
    private final Plans plans;
    private final PlanBoard board;
    private final DocumentPages pages;
    private final Documents documents;
    private final Supervision supervision;
    private final Redirection redirection;
    private final Issuing issuing;

    TestBoard(
            TestOfficeCast cast,
            TestDocuments fixtures,
            TestThemes themes,
            Plans plans,
            PlanBoard board,
            DocumentPages pages,
            Documents documents,
            Supervision supervision,
            Redirection redirection,
            Issuing issuing) {
        this.cast = cast;
        this.fixtures = fixtures;
        this.themes = themes;
        this.plans = plans;
        this.board = board;
        this.pages = pages;
        this.documents = documents;
        this.supervision = supervision;
        this.redirection = redirection;
        this.issuing = issuing;
    }

    /** A plan without lines. */
    PlanId plan() {
        cast.head();
        return cast.as(
                cast.secretary(),
                () -> plans.make(new PlanContent(
                        "Kế hoạch thử", cast.board(), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30))));
    }

    PlanLineId add(PlanId plan, String theme, String summary, LocalDate due, int... wards) {
        List<UnitId> leads = Arrays.stream(wards).mapToObj(cast::ward).toList();
        return cast.as(
                cast.secretary(),
                () -> plans.add(
                        plan,
                        new LineContent(
                                themes.listed(theme),
                                DocumentType.KE_HOACH,
                                summary,
                                List.of(),
                                leads,
                                List.of(),
                                Due.on(due),
                                "Báo cáo")));
    }

    DocumentId draft(PlanLineId line) {
        return cast.as(cast.secretary(), () -> plans.draft(line));
    }

    /** What was drafted is signed, issued and reaches everybody. */
    DocumentId issue(DocumentId id) {
        cast.does(cast.secretary(), () -> sign(id));
        fixtures.deliver(id);
        return id;
    }

    private void sign(DocumentId id) {
        var content = fixtures.plan();
        var written = pages.open(id);
        documents.save(
                id,
                written.written().version(),
                new DraftContent(
                        new DraftHead(
                                content.head().kind(),
                                content.head().type(),
                                written.written().content().head().summary(),
                                written.written().content().head().theme(),
                                content.head().urgency(),
                                content.head().secrecy()),
                        new DraftIssuer(
                                content.issuer().draftingUnit(),
                                content.issuer().issuingBody(),
                                cast.leader(),
                                content.issuer().capacity()),
                        List.of(),
                        List.of(),
                        written.written().content().clauses()));
        documents.submit(id);
    }

    /** The duty of a ward goes all its way. */
    void confirm(DocumentId document, int ward) {
        DutyId duty = fixtures.submitted(document, ward);
        cast.does(cast.secretary(), () -> supervision.confirm(duty));
    }

    /** Its author takes the duty of a ward back. */
    void cancel(DocumentId document, int ward) {
        cast.does(
                cast.secretary(),
                () -> redirection.cancel(fixtures.dutyOf(document, cast.ward(ward)), "Không cần nữa"));
    }

    /** Another ward gets the duty of one. */
    void retarget(DocumentId document, int ward, int other) {
        cast.wardHead(other);
        cast.does(
                cast.secretary(),
                () -> redirection.retarget(
                        fixtures.dutyOf(document, cast.ward(ward)), cast.ward(other), "Không đúng địa bàn"));
    }

    void recall(DocumentId document) {
        cast.does(cast.leader(), () -> issuing.recall(document, "Ban hành nhầm"));
    }

    void close(DocumentId document) {
        cast.does(cast.secretary(), () -> issuing.close(document));
    }

    PlanNumbers numbers(PlanId plan) {
        return cast.as(cast.secretary(), () -> board.numbers(plan));
    }

    PlanDuties duties(PlanId plan, DutyQuestion question) {
        return cast.as(cast.secretary(), () -> board.duties(plan, question));
    }

    BoardLine line(PlanId plan, PlanLineId id) {
        return view(plan, BoardFilter.ALL).shown().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    BoardPage view(PlanId plan, BoardFilter filter) {
        return cast.as(cast.secretary(), () -> board.board(plan, filter));
    }
}
