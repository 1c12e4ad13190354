package vn.dondoc;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.Urgency;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.document.DocumentKind;
import vn.dondoc.document.DocumentType;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.document.Issuing;
import vn.dondoc.document.Secrecy;
import vn.dondoc.document.SignerCapacity;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.ResultContent;

/** Carries documents of the test office to where a test begins. */
@Component
public class TestDocuments {

    public static final LocalDate DUE = LocalDate.of(2022, 6, 30);

    private final TestOfficeCast cast;
    private final TestThemes themes;
    private final TestReviews reviews;
    private final Documents documents;
    private final Issuing issuing;
    private final Duties duties;
    private final EngineJobs jobs;
    private final JdbcClient jdbc;

    TestDocuments(
            TestOfficeCast cast,
            TestThemes themes,
            TestReviews reviews,
            Documents documents,
            Issuing issuing,
            Duties duties,
            EngineJobs jobs,
            JdbcClient jdbc) {
        this.cast = cast;
        this.themes = themes;
        this.reviews = reviews;
        this.documents = documents;
        this.issuing = issuing;
        this.duties = duties;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /** One clause in which every unit does its own. */
    public ClauseContent each(List<UnitId> leads) {
        return new ClauseContent(
                "Tuyên truyền phòng, chống dịch", "Báo cáo kết quả", Due.on(DUE), ClauseMode.EACH, leads, List.of());
    }

    /** One clause that one unit leads and others help with. */
    public ClauseContent joint(UnitId lead, List<UnitId> coordinators) {
        return new ClauseContent(
                "Tổ chức hội nghị", "Kế hoạch hội nghị", Due.on(DUE), ClauseMode.JOINT, List.of(lead), coordinators);
    }

    public DraftContent plan(ClauseContent... clauses) {
        return planFor(List.of(), clauses);
    }

    public DraftContent planFor(List<UnitId> recipients, ClauseContent... clauses) {
        return new DraftContent(
                new DraftHead(
                        DocumentKind.IMPLEMENTATION,
                        DocumentType.KE_HOACH,
                        "Kế hoạch đẩy mạnh công tác tuyên truyền",
                        themes.listed("Phòng, chống dịch"),
                        Urgency.NORMAL,
                        Secrecy.NONE),
                new DraftIssuer(cast.board(), cast.board(), cast.leader(), SignerCapacity.OWN),
                List.of(),
                recipients,
                List.of(clauses));
    }

    /** A report: it gives no work, and goes to these units for information. */
    public DraftContent report(List<UnitId> recipients) {
        DraftContent plan = planFor(recipients);
        return new DraftContent(
                new DraftHead(
                        plan.head().kind(),
                        DocumentType.BAO_CAO,
                        "Báo cáo kết quả công tác tuyên truyền",
                        plan.head().theme(),
                        plan.head().urgency(),
                        plan.head().secrecy()),
                plan.issuer(),
                List.of(),
                recipients,
                List.of());
    }

    public DocumentId drafted(DraftContent content) {
        cast.head();
        cast.clerk();
        return cast.as(cast.author(), () -> documents.draft(content));
    }

    public DocumentId signed(DraftContent content) {
        DocumentId id = drafted(content);
        cast.does(cast.author(), () -> documents.submit(id));
        sign(id);
        return id;
    }

    public DocumentId issued(DraftContent content) {
        DocumentId id = signed(content);
        cast.as(cast.clerk(), () -> issuing.issue(id));
        return id;
    }

    public DocumentId delivered(DraftContent content) {
        DocumentId id = issued(content);
        jobs.runDue();
        return id;
    }

    /** A submitted draft is reviewed and signed, issued, and reaches everybody. */
    public void deliver(DocumentId submitted) {
        sign(submitted);
        cast.as(cast.clerk(), () -> issuing.issue(submitted));
        jobs.runDue();
    }

    private void sign(DocumentId submitted) {
        reviews.passed(submitted);
        cast.does(cast.leader(), () -> documents.sign(submitted));
    }

    /** The lead duty of a unit from a document. */
    public DutyId dutyOf(DocumentId document, UnitId unit) {
        return new DutyId(jdbc.sql(
                        "select id from duty where document_id = ? and unit_code = ?"
                                + " and state <> 'TRANSFERRED' order by case role when 'LEAD' then 0 else 1 end, id desc limit 1")
                .params(document.value(), unit.code())
                .query(Long.class)
                .single());
    }

    /** A ward takes its duty on, carries it out and its head approves: it waits for confirmation. */
    public DutyId submitted(DocumentId document, int ward) {
        DutyId duty = dutyOf(document, cast.ward(ward));
        cast.does(cast.wardClerk(ward), () -> duties.takeOn(duty, cast.wardStaff(ward), null));
        cast.does(cast.wardStaff(ward), () -> duties.report(duty, result()));
        cast.does(cast.wardHead(ward), () -> duties.approve(duty));
        return duty;
    }

    public ResultContent result() {
        return new ResultContent("Đã thực hiện", "", List.of(), List.of());
    }

    public String stateOf(DocumentId id) {
        return jdbc.sql("select state from document where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    public String stateOf(DutyId id) {
        return jdbc.sql("select state from duty where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
