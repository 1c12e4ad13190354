package vn.dondoc.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessTable.Relation;
import vn.dondoc.common.FileId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Reconciliation;
import vn.dondoc.document.DocumentFiles;
import vn.dondoc.document.DocumentFilter;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;
import vn.dondoc.document.Issuing;
import vn.dondoc.duty.Duties;
import vn.dondoc.duty.DutyAct;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.duty.Redirection;
import vn.dondoc.duty.ResultContent;
import vn.dondoc.duty.ReturnKind;
import vn.dondoc.duty.Supervision;
import vn.dondoc.files.Upload;
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
    private final AccessObjects objects;
    private final PlanAccessCalls plans;
    private final Map<String, Call> calls = new HashMap<>();

    @FunctionalInterface
    interface Call {
        void run();
    }

    AccessCalls(
            ApplicationContext context,
            AccessCast cast,
            AccessObjects objects,
            PlanAccessCalls plans,
            FiguresAccessCalls figures) {
        this.context = context;
        this.cast = cast;
        this.objects = objects;
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

    /** Makes what the calls need beside {@link AccessObjects}. */
    void prepare() {
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
        calls.put("Documents.draft", () -> documents.draft(objects.content()));
        calls.put("Documents.save", () -> documents.save(objects.draft(), 0, objects.content()));
        calls.put("Documents.discard", () -> documents.discard(objects.draft()));
        calls.put("Documents.submit", () -> documents.submit(objects.draft()));
        calls.put("Documents.approve", () -> documents.approve(objects.inReview()));
        calls.put("Documents.sign", () -> documents.sign(objects.toSign()));
        calls.put("Documents.recordSigned", () -> documents.recordSigned(objects.toSign(), DAY));
        calls.put("Documents.sendBack", () -> documents.sendBack(objects.inReview(), "Thiếu căn cứ"));
    }

    private void issuing() {
        Issuing issuing = context.getBean(Issuing.class);
        calls.put("Issuing.issue", () -> issuing.issue(objects.signed()));
        calls.put("Issuing.close", () -> issuing.close(objects.issued()));
        calls.put("Issuing.recall", () -> issuing.recall(objects.issued(), "Ban hành nhầm"));
        calls.put("Issuing.supersede", () -> issuing.supersede(objects.issued(), "Có văn bản mới"));
        calls.put("Issuing.markRead", () -> issuing.markRead(objects.issued()));
    }

    private void documentPages() {
        DocumentPages pages = context.getBean(DocumentPages.class);
        DocumentFiles files = context.getBean(DocumentFiles.class);
        calls.put("DocumentPages.open", () -> pages.open(objects.issued()));
        calls.put("DocumentPages.trailOf", () -> pages.trailOf(objects.issued()));
        calls.put("DocumentPages.processState", () -> pages.processState(objects.issued()));
        calls.put("DocumentPages.file", () -> pages.file(objects.issued(), NO_FILE));
        calls.put("DocumentPages.list", () -> pages.list(DocumentFilter.ALL, 0, 10));
        calls.put("DocumentPages.count", () -> pages.count(DocumentFilter.ALL));
        calls.put("DocumentPages.signersOf", () -> pages.signersOf(cast.unit(Relation.OWN)));
        calls.put("DocumentFiles.attach", () -> files.attach(objects.draft(), upload()));
        calls.put("DocumentFiles.attachScan", () -> files.attachScan(objects.toSign(), upload()));
        calls.put("DocumentFiles.detach", () -> files.detach(objects.draft(), NO_FILE));
    }

    private void unitSide() {
        Duties duties = context.getBean(Duties.class);
        calls.put("Duties.takeOn", () -> duties.takeOn(objects.sentDuty(), objects.worker(), null));
        calls.put("Duties.handTo", () -> duties.handTo(objects.dutyUnderWay(), objects.worker()));
        calls.put("Duties.report", () -> duties.report(objects.dutyUnderWay(), RESULT));
        calls.put("Duties.attach", () -> duties.attach(objects.dutyUnderWay(), upload()));
        calls.put("Duties.detach", () -> duties.detach(objects.dutyUnderWay(), NO_FILE));
        calls.put("Duties.submit", () -> duties.submit(objects.reportedDuty()));
        calls.put("Duties.askForMore", () -> duties.askForMore(objects.reportedDuty(), "Thiếu ảnh"));
        calls.put("Duties.referBack", () -> duties.referBack(objects.sentDuty(), "Không đúng chức năng"));
        calls.put("Duties.contribute", () -> duties.contribute(objects.coordination()));
    }

    private void givingSide() {
        Supervision supervision = context.getBean(Supervision.class);
        Redirection redirection = context.getBean(Redirection.class);
        calls.put("Supervision.confirm", () -> supervision.confirm(objects.submittedDuty()));
        calls.put(
                "Supervision.askForMore",
                () -> supervision.askForMore(objects.submittedDuty(), ReturnKind.INCOMPLETE, "Thiếu", null));
        calls.put("Supervision.urge", () -> supervision.urge(objects.sentDuty(), ""));
        calls.put("Supervision.suspend", () -> supervision.suspend(objects.sentDuty(), "Chờ"));
        calls.put("Supervision.resume", () -> supervision.resume(objects.sentDuty()));
        calls.put("Redirection.cancel", () -> redirection.cancel(objects.sentDuty(), "Không cần"));
        calls.put(
                "Redirection.retarget",
                () -> redirection.retarget(objects.sentDuty(), cast.unit(Relation.OTHER), "Đúng chức năng"));
    }

    private void dutyPages() {
        DutyPages pages = context.getBean(DutyPages.class);
        calls.put("DutyPages.open", () -> pages.open(objects.sentDuty()));
        calls.put("DutyPages.processState", () -> pages.processState(objects.sentDuty()));
        calls.put("DutyPages.trailOf", () -> pages.trailOf(objects.sentDuty()));
        calls.put("DutyPages.file", () -> fileOf(pages));
        calls.put("DutyPages.openTo", () -> pages.openTo(DutyAct.CONFIRM, List.of(objects.sentDuty())));
        calls.put("DutyPages.candidates", () -> pages.candidates(objects.sentDuty()));
    }

    private void inbox() {
        Inbox inbox = context.getBean(Inbox.class);
        calls.put("Inbox.page", () -> inbox.page(InboxFilter.of(InboxTab.TODO), null, 10));
        calls.put("Inbox.count", () -> inbox.count(InboxFilter.of(InboxTab.TODO)));
        calls.put("Inbox.counts", inbox::counts);
        calls.put("Inbox.steps", () -> inbox.steps(InboxTab.TODO));
        calls.put("Inbox.next", () -> inbox.next(ObjectRef.of(objects.sentDuty())));
        calls.put("Inbox.myHolders", inbox::myHolders);
        calls.put("Inbox.claim", () -> inbox.claim(objects.rowOfSentDuty()));
        calls.put("Inbox.release", () -> inbox.release(objects.rowOfSentDuty()));
    }

    private void fileOf(DutyPages pages) {
        pages.file(objects.dutyWithFile(), objects.file());
    }

    private Upload upload() {
        return new Upload("minh-chung.txt", objects.textFile());
    }
}
