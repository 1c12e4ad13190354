package vn.dondoc.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Act;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.assignment.Delivery;
import vn.dondoc.assignment.DutyRole;
import vn.dondoc.assignment.NewDuty;
import vn.dondoc.assignment.Origin;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentDesk.Work;

/** Documents from their number to their end: issue, close, recall. */
@Service
@Transactional
public class Issuing {

    private final DocumentDesk desk;
    private final IssueCheck issueCheck;
    private final NumberSeries numbers;
    private final Delivery delivery;
    private final Progress progress;
    private final Recipients recipients;
    private final DocumentFlow flow;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Issuing(
            DocumentDesk desk,
            IssueCheck issueCheck,
            NumberSeries numbers,
            Delivery delivery,
            Progress progress,
            Recipients recipients,
            DocumentFlow flow,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.issueCheck = issueCheck;
        this.numbers = numbers;
        this.delivery = delivery;
        this.progress = progress;
        this.recipients = recipients;
        this.flow = flow;
        this.currentActor = currentActor;
        this.events = events;
    }

    /**
     * Numbers and issues a signed document (<i>Cấp số và ban hành</i>): the number, the document and the duties of its units
     * in one transaction; delivery follows in jobs.
     *
     * @return its number and symbol
     * @throws Refusal with every fault of rule 7 at once
     */
    public String issue(DocumentId id) {
        Work work = desk.open(id, Act.ISSUE);
        Document document = work.document();
        List<Fault> faults = issueCheck.faultsOf(document.content(), desk.today());
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
        String symbol =
                numbers.next(document.head().issuingBody(), document.head().type(), desk.today());
        document.issue(symbol, desk.now());
        desk.close(work, "document.issue", symbol);
        List<NewDuty> duties = dutiesOf(document);
        delivery.assign(duties, work.hat());
        progress.begin(id, leadClauses(duties));
        flow.forward(id, Act.ISSUE);
        events.publishEvent(new DocumentIssued(id));
        return symbol;
    }

    /** The monitor has followed it to the end (<i>Kết thúc theo dõi</i>). */
    public void close(DocumentId id) {
        Work work = desk.open(id, Act.CLOSE);
        work.document().close();
        desk.close(work, "document.close", null);
        delivery.withdraw(id, "");
        flow.forward(id, Act.CLOSE);
        events.publishEvent(new DocumentEnded(id));
    }

    /** Recalls a document (<i>Thu hồi</i>): its open duties are cancelled, and nothing of it is delivered any more. */
    public void recall(DocumentId id, String reason) {
        withdraw(id, DocumentState.RECALLED, "document.recall", reason);
    }

    /** Another document takes its place (<i>Thay thế</i>): its open duties are cancelled. */
    public void supersede(DocumentId id, String reason) {
        withdraw(id, DocumentState.SUPERSEDED, "document.supersede", reason);
    }

    private void withdraw(DocumentId id, DocumentState how, String command, String reason) {
        Work work = desk.open(id, Act.WITHDRAW);
        if (reason.isBlank()) {
            throw new Refusal(List.of(Fault.at("reason", "fault.missing")));
        }
        work.document().withdraw(how);
        desk.close(work, command, reason);
        flow.withdrawn(id);
        delivery.withdraw(id, reason);
        events.publishEvent(new DocumentEnded(id));
    }

    /** Somebody of a unit has seen what it was sent for information (<i>Đã xem</i>). */
    public void markRead(DocumentId id) {
        Work work = desk.open(id, Act.MARK_READ);
        for (UnitId unit : currentActor.get().units()) {
            if (recipients.read(id, unit, desk.now())) {
                events.publishEvent(new RecipientRead(id, unit));
            }
        }
        desk.close(work, "document.read", null);
    }

    private static List<ClauseId> leadClauses(List<NewDuty> duties) {
        return duties.stream()
                .filter(duty -> duty.role() == DutyRole.LEAD)
                .map(NewDuty::clause)
                .toList();
    }

    private static List<NewDuty> dutiesOf(Document document) {
        List<NewDuty> duties = new ArrayList<>();
        for (Clause clause : document.clauses()) {
            Origin origin = originOf(document, clause);
            duties.addAll(clause.content().leads().stream()
                    .map(unit -> duty(origin, clause, DutyRole.LEAD, unit))
                    .toList());
            duties.addAll(coordinators(document, clause)
                    .map(unit -> duty(origin, clause, DutyRole.COORDINATE, unit))
                    .toList());
        }
        return duties;
    }

    /** No coordination duty for the drafting unit itself (domain §5, rule 9). */
    private static Stream<UnitId> coordinators(Document document, Clause clause) {
        return clause.content().coordinators().stream()
                .filter(unit -> !unit.equals(document.head().draftingUnit()));
    }

    private static NewDuty duty(Origin origin, Clause clause, DutyRole role, UnitId unit) {
        return new NewDuty(origin, clause.id(), role, clause.joint(), unit, clause.due());
    }

    private static Origin originOf(Document document, Clause clause) {
        DocumentHead head = document.head();
        return new Origin(
                document.id(),
                Objects.requireNonNull(document.symbol()),
                head.summary(),
                head.issuingBody(),
                head.draftingUnit(),
                document.author(),
                head.signer(),
                document.monitor(),
                clause.content().work(),
                clause.content().product());
    }
}
