package vn.dondoc.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.FileId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.DocumentFilter;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DocumentsOfCast;
import vn.dondoc.document.Issuing;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutiesOfCast;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.ResultContent;
import vn.dondoc.duty.ReturnKind;
import vn.dondoc.duty.Supervision;
import vn.dondoc.files.TextUpload;
import vn.dondoc.inbox.Inbox;
import vn.dondoc.inbox.InboxFilter;
import vn.dondoc.inbox.InboxTab;
import vn.dondoc.organization.OfficeImport;
import vn.dondoc.organization.OfficeTable;
import vn.dondoc.organization.People;
import vn.dondoc.organization.Units;
import vn.dondoc.security.MyHats;
import vn.dondoc.security.Passwords;

/** One call of every service method that is open to people, on an object of the cast. */
@Component
class AccessCalls {

    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
    private static final FileId NO_FILE = new FileId(-1);
    private static final ResultContent RESULT = new ResultContent("Đã làm", "", List.of(), List.of());

    private final ApplicationContext context;
    private final AccessCast cast;
    private final DocumentsOfCast given;
    private final DutiesOfCast work;
    private final JdbcClient jdbc;
    private final PlanAccessCalls plans;
    private final Map<String, Call> calls = new HashMap<>();

    @FunctionalInterface
    interface Call {
        void run();
    }

    AccessCalls(
            ApplicationContext context,
            AccessCast cast,
            DocumentsOfCast given,
            DutiesOfCast work,
            JdbcClient jdbc,
            PlanAccessCalls plans,
            FiguresAccessCalls figures) {
        this.context = context;
        this.cast = cast;
        this.given = given;
        this.work = work;
        this.jdbc = jdbc;
        this.plans = plans;
        organization();
        documents();
        issuing();
        documentPages();
        unitSide();
        givingSide();
        dutyPages();
        inbox();
        calls.putAll(plans.byName());
        calls.putAll(figures.byName());
    }

    /** Makes what the calls need, outside the transaction in which a cell is tried. */
    void prepare() {
        given.prepare();
        work.prepare();
        plans.prepare();
    }

    Map<String, Call> byName() {
        return calls;
    }

    private void organization() {
        Units units = context.getBean(Units.class);
        People people = context.getBean(People.class);
        Passwords passwords = context.getBean(Passwords.class);
        calls.put("Units.asAt", () -> units.asAt(DAY));
        calls.put("Units.choices", () -> units.choices("phường", DAY));
        calls.put("People.membersOf", () -> people.membersOf(cast.unit(Relation.OWN), DAY));
        OfficeImport officeImport = context.getBean(OfficeImport.class);
        calls.put("People.manageable", people::manageable);
        calls.put("OfficeImport.check", () -> officeImport.check(List.of()));
        calls.put("OfficeImport.run", () -> officeImport.run(List.of()));
        calls.put("OfficeImport.template", () -> officeImport.template(OfficeTable.UNITS));
        calls.put("MyHats.unitNames", context.getBean(MyHats.class)::unitNames);
        calls.put("Passwords.mustChange", passwords::mustChange);
        calls.put("Passwords.change", () -> passwords.change("-", "một mật khẩu mới"));
        calls.put("Passwords.reset", () -> passwords.reset(cast.person(Role.STAFF, Relation.OWN)));
        calls.put(
                "EngineReconciliation.run",
                () -> context.getBean(Reconciliation.class).run());
    }

    private void documents() {
        Documents documents = context.getBean(Documents.class);
        calls.put("Documents.draft", () -> documents.draft(given.content()));
        calls.put("Documents.save", () -> documents.save(given.draft(), 0, given.content()));
        calls.put("Documents.discard", () -> documents.discard(given.draft()));
        calls.put("Documents.submit", () -> documents.submit(given.draft()));
        calls.put("Documents.approve", () -> documents.approve(given.inReview()));
        calls.put("Documents.sign", () -> documents.sign(given.toSign()));
        calls.put("Documents.recordSigned", () -> documents.recordSigned(given.toSign(), DAY));
        calls.put("Documents.sendBack", () -> documents.sendBack(given.inReview(), "Thiếu căn cứ"));
    }

    private void issuing() {
        Issuing issuing = context.getBean(Issuing.class);
        calls.put("Issuing.issue", () -> issuing.issue(given.signed()));
        calls.put("Issuing.close", () -> issuing.close(given.issued()));
        calls.put("Issuing.recall", () -> issuing.recall(given.issued(), "Ban hành nhầm"));
        calls.put("Issuing.supersede", () -> issuing.supersede(given.issued(), "Có văn bản mới"));
        calls.put("Issuing.markRead", () -> issuing.markRead(given.issued()));
    }

    private void documentPages() {
        DocumentPages pages = context.getBean(DocumentPages.class);
        DocumentFiles files = context.getBean(DocumentFiles.class);
        calls.put("DocumentPages.open", () -> pages.open(given.issued()));
        calls.put("DocumentPages.trailOf", () -> pages.trailOf(given.issued()));
        calls.put("DocumentPages.processState", () -> pages.processState(given.issued()));
        calls.put("DocumentPages.file", () -> pages.file(given.issued(), NO_FILE));
        calls.put("DocumentPages.list", () -> pages.list(DocumentFilter.ALL, 0, 10));
        calls.put("DocumentPages.count", () -> pages.count(DocumentFilter.ALL));
        calls.put("DocumentPages.signersOf", () -> pages.signersOf(cast.unit(Relation.OWN)));
        calls.put("DocumentFiles.attach", () -> files.attach(given.draft(), TextUpload.make()));
        calls.put("DocumentFiles.attachScan", () -> files.attachScan(given.toSign(), TextUpload.make()));
        calls.put("DocumentFiles.detach", () -> files.detach(given.draft(), NO_FILE));
    }

    private void unitSide() {
        Duties duties = context.getBean(Duties.class);
        calls.put("Duties.takeOn", () -> duties.takeOn(work.sent(), cast.worker(), null));
        calls.put("Duties.handTo", () -> duties.handTo(work.underWay(), cast.worker()));
        calls.put("Duties.report", () -> duties.report(work.underWay(), RESULT));
        calls.put("Duties.attach", () -> duties.attach(work.underWay(), TextUpload.make()));
        calls.put("Duties.detach", () -> duties.detach(work.underWay(), NO_FILE));
        calls.put("Duties.submit", () -> duties.submit(work.reported()));
        calls.put("Duties.askForMore", () -> duties.askForMore(work.reported(), "Thiếu ảnh"));
        calls.put("Duties.referBack", () -> duties.referBack(work.sent(), "Không đúng chức năng"));
        calls.put("Duties.contribute", () -> duties.contribute(work.coordination()));
    }

    private void givingSide() {
        Supervision supervision = context.getBean(Supervision.class);
        Redirection redirection = context.getBean(Redirection.class);
        calls.put("Supervision.confirm", () -> supervision.confirm(work.submitted()));
        calls.put(
                "Supervision.askForMore",
                () -> supervision.askForMore(work.submitted(), ReturnKind.INCOMPLETE, "Thiếu", null));
        calls.put("Supervision.urge", () -> supervision.urge(work.sent(), ""));
        calls.put("Supervision.suspend", () -> supervision.suspend(work.sent(), "Chờ"));
        calls.put("Supervision.resume", () -> supervision.resume(work.sent()));
        calls.put("Redirection.cancel", () -> redirection.cancel(work.sent(), "Không cần"));
        calls.put(
                "Redirection.retarget",
                () -> redirection.retarget(work.sent(), cast.unit(Relation.OTHER), "Đúng chức năng"));
    }

    private void dutyPages() {
        DutyPages pages = context.getBean(DutyPages.class);
        calls.put("DutyPages.open", () -> pages.open(work.sent()));
        calls.put("DutyPages.processState", () -> pages.processState(work.sent()));
        calls.put("DutyPages.trailOf", () -> pages.trailOf(work.sent()));
        calls.put("DutyPages.file", () -> fileOf(pages));
        calls.put("DutyPages.openTo", () -> pages.openTo(DutyAct.CONFIRM, List.of(work.sent())));
        calls.put("DutyPages.candidates", () -> pages.candidates(work.sent()));
    }

    private void inbox() {
        Inbox inbox = context.getBean(Inbox.class);
        calls.put("Inbox.page", () -> inbox.page(InboxFilter.of(InboxTab.TODO), null, 10));
        calls.put("Inbox.count", () -> inbox.count(InboxFilter.of(InboxTab.TODO)));
        calls.put("Inbox.counts", inbox::counts);
        calls.put("Inbox.steps", () -> inbox.steps(InboxTab.TODO));
        calls.put("Inbox.next", () -> inbox.next(ObjectRef.of(work.sent())));
        calls.put("Inbox.myHolders", inbox::myHolders);
        calls.put("Inbox.claim", () -> inbox.claim(rowOfSentDuty()));
        calls.put("Inbox.release", () -> inbox.release(rowOfSentDuty()));
    }

    private void fileOf(DutyPages pages) {
        pages.file(work.withFile(), work.file());
    }

    private long rowOfSentDuty() {
        return jdbc.sql("select min(id) from work_item where object_kind = 'DUTY' and object_id = ?"
                        + " and holder_unit = ? and holder like ? and closed_at is null")
                .params(work.sent().toString(), cast.unit(Relation.NAMED).code(), "UNIT_HEAD@%")
                .query(Long.class)
                .single();
    }
}
