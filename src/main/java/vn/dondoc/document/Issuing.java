package vn.dondoc.document;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.Delivery;
import vn.dondoc.duty.NewDuty;
import vn.dondoc.trail.Desk.Work;

/** Documents from their number to their end: issue, close, recall. */
@Service
@Transactional
public class Issuing {

    /** The line of the trail with which a document's drafting ends. */
    static final String ISSUE = "document.issue";

    private final DocumentDesk desk;
    private final IssueCheck issueCheck;
    private final NumberSeries numbers;
    private final Delivery delivery;
    private final OpenLeads openLeads;
    private final Recipients recipients;
    private final DocumentFlow flow;
    private final CurrentActor currentActor;

    Issuing(
            DocumentDesk desk,
            IssueCheck issueCheck,
            NumberSeries numbers,
            Delivery delivery,
            OpenLeads openLeads,
            Recipients recipients,
            DocumentFlow flow,
            CurrentActor currentActor) {
        this.desk = desk;
        this.issueCheck = issueCheck;
        this.numbers = numbers;
        this.delivery = delivery;
        this.openLeads = openLeads;
        this.recipients = recipients;
        this.flow = flow;
        this.currentActor = currentActor;
    }

    /**
     * Numbers and issues a signed document (<i>Cấp số và ban hành</i>): the number, the document and the duties of its units
     * in one transaction; delivery follows in jobs.
     *
     * @return its number and symbol
     * @throws Refusal with every fault of rule 7 at once
     */
    public String issue(DocumentId id) {
        Work<Document> work = desk.open(id, DocumentAct.ISSUE);
        Document document = work.thing();
        List<Fault> faults = issueCheck.faultsOf(document.content(), desk.today());
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        DocumentNumber number =
                numbers.next(document.head().issuingBody(), document.head().type(), desk.today());
        document.issue(number, desk.now());
        desk.close(work, ISSUE, number.symbol(), () -> {
            List<NewDuty> duties = ClauseDuties.of(document);
            delivery.assign(duties, work.hat());
            openLeads.begin(id, ClauseDuties.leads(duties));
            flow.forward(id, DocumentAct.ISSUE);
        });
        return number.symbol();
    }

    /** The monitor has followed it to the end (<i>Kết thúc theo dõi</i>). */
    public void close(DocumentId id) {
        Work<Document> work = desk.open(id, DocumentAct.CLOSE);
        work.thing().close();
        desk.close(work, "document.close", null, () -> {
            delivery.withdraw(id, "");
            flow.forward(id, DocumentAct.CLOSE);
        });
    }

    /** Recalls a document (<i>Thu hồi</i>): its open duties are cancelled, and nothing of it is delivered any more (rule 15). */
    public void recall(DocumentId id, String reason) {
        withdraw(id, Document::recall, "document.recall", reason);
    }

    /** Another document takes its place (<i>Thay thế</i>): its open duties are cancelled. */
    public void supersede(DocumentId id, String reason) {
        withdraw(id, Document::supersede, "document.supersede", reason);
    }

    private void withdraw(DocumentId id, Consumer<Document> how, String command, String reason) {
        Work<Document> work = desk.open(id, DocumentAct.WITHDRAW);
        Reason.require(reason);
        how.accept(work.thing());
        desk.close(work, command, reason, () -> {
            if (work.thing().started()) {
                flow.withdrawn(id);
            }
            delivery.withdraw(id, reason);
        });
    }

    /** Somebody of a unit has seen what it was sent for information (<i>Đã xem</i>). */
    public void markRead(DocumentId id) {
        Work<Document> work = desk.open(id, DocumentAct.MARK_READ);
        for (UnitId unit : currentActor.get().units()) {
            if (recipients.read(id, unit, desk.now())) {
                work.thing().seenBy(unit);
            }
        }
        desk.close(work, "document.read");
    }
}
