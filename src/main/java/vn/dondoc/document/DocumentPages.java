package vn.dondoc.document;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Offered;
import vn.dondoc.access.OpenSteps;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.FileId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.ProcessState;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyLine;
import vn.dondoc.duty.DutyPages;
import vn.dondoc.files.FileContent;
import vn.dondoc.files.FileStore;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.OrganizationAct;
import vn.dondoc.trail.Trail;
import vn.dondoc.trail.TrailLine;

/** Documents as pages and lists show them. */
@Service
@Transactional(readOnly = true)
public class DocumentPages {

    private final DocumentDesk desk;
    private final DocumentList list;
    private final IssueCheck issueCheck;
    private final Recipients recipients;
    private final DutyPages duties;
    private final FileStore files;
    private final Directory directory;
    private final AccessPolicy policy;
    private final OpenSteps openSteps;
    private final CurrentActor currentActor;
    private final DocumentFlow flow;
    private final Trail trail;

    DocumentPages(
            DocumentDesk desk,
            DocumentList list,
            IssueCheck issueCheck,
            Recipients recipients,
            DutyPages duties,
            FileStore files,
            Directory directory,
            AccessPolicy policy,
            OpenSteps openSteps,
            CurrentActor currentActor,
            DocumentFlow flow,
            Trail trail) {
        this.desk = desk;
        this.list = list;
        this.issueCheck = issueCheck;
        this.recipients = recipients;
        this.duties = duties;
        this.files = files;
        this.directory = directory;
        this.policy = policy;
        this.openSteps = openSteps;
        this.currentActor = currentActor;
        this.flow = flow;
        this.trail = trail;
    }

    /** A document, with what the current person may do on it. */
    public DocumentPage open(DocumentId id) {
        Document document = desk.open(id, DocumentAct.SEE_DOCUMENT).thing();
        List<DutyLine> duties = this.duties.stripOf(id);
        return new DocumentPage(
                id,
                headline(document),
                new DocumentPage.Written(
                        document.version(), document.content(), files.of(DocumentFiles.owner(id)), lacks(document)),
                new DocumentPage.Names(unitNames(document, duties), personNames(document)),
                new DocumentPage.Strip(
                        document.clauses().stream().map(Clause::id).toList(), duties, delivery(id, duties)),
                actsOn(document));
    }

    private DocumentPage.Headline headline(Document document) {
        return new DocumentPage.Headline(
                document.state(),
                document.symbol(),
                document.origin(),
                document.author(),
                document.monitor(),
                document.signedOn(),
                document.issuedAt(),
                document.state() == DocumentState.DRAFT && seesDrafting(document) ? returnReason(document.id()) : null);
    }

    /** What a document taken over from a book lacks: it passed no check (domain §5, rule 7). */
    private List<Fault> lacks(Document document) {
        return document.origin() == DocumentOrigin.PROCESS
                ? List.of()
                : issueCheck.faultsOf(document.content(), OfficeTime.dayOf(document.recordedAt()));
    }

    /** The documents the current person may see, newest first. */
    public List<DocumentRow> list(DocumentFilter filter, int offset, int limit) {
        return list.page(policy.scope(), filter, offset, limit);
    }

    /** How many documents {@link #list} would show in all. */
    public int count(DocumentFilter filter) {
        return list.count(policy.scope(), filter);
    }

    /** Those of these documents that are in force no more, of the ones the current person may see. */
    public Map<DocumentId, DocumentState> gone(Collection<DocumentId> documents) {
        return documents.isEmpty() ? Map.of() : list.gone(policy.scope(), documents);
    }

    /** The trail of a document; how it was drafted is told only to those who could see the draft and who see everything. */
    public List<TrailLine> trailOf(DocumentId id) {
        Document document = desk.open(id, DocumentAct.SEE_DOCUMENT).thing();
        List<TrailLine> lines = trail.of(ObjectRef.of(id));
        return seesDrafting(document) ? lines : sinceIssue(lines);
    }

    private boolean seesDrafting(Document document) {
        return document.origin() == DocumentOrigin.REGISTER
                || policy.allows(DocumentAct.SEE_DRAFTING, desk.parties(document));
    }

    /** The trail runs backwards: the line of the issue is the last of these. */
    private static List<TrailLine> sinceIssue(List<TrailLine> lines) {
        List<String> commands = lines.stream().map(TrailLine::command).toList();
        return lines.subList(0, commands.indexOf(Issuing.ISSUE) + 1);
    }

    /** Where the process of a document stands. */
    public ProcessState processState(DocumentId id) {
        desk.open(id, DocumentAct.SEE_DOCUMENT);
        return flow.processState(id);
    }

    /** A file of a document. */
    public FileContent file(DocumentId id, FileId file) {
        desk.open(id, DocumentAct.SEE_DOCUMENT);
        return files.open(file, DocumentFiles.owner(id));
    }

    /** The leaders of a body today: whoever may sign what it issues. */
    public List<Colleague> signersOf(UnitId body) {
        policy.require(OrganizationAct.SEE_DIRECTORY, Parties.office());
        return directory.withRole(Role.LEADER, body, desk.today());
    }

    private Offered<DocumentAct> actsOn(Document document) {
        Parties parties = desk.parties(document);
        Set<DocumentAct> acts = EnumSet.allOf(DocumentAct.class).stream()
                .filter(act -> act.isPossibleIn(document.state()) && policy.allows(act, parties))
                .filter(act -> act != DocumentAct.MARK_READ
                        || recipients.unread(document.id(), currentActor.get().units()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DocumentAct.class)));
        return new Offered<>(acts, openSteps.namesOn(parties.object()));
    }

    private @Nullable String returnReason(DocumentId id) {
        return trail.of(ObjectRef.of(id)).stream()
                .filter(line -> line.command().equals("document.send-back")
                        || line.command().equals("document.submit"))
                .findFirst()
                .map(TrailLine::reason)
                .orElse(null);
    }

    private DocumentPage.DeliveryProgress delivery(DocumentId id, List<DutyLine> duties) {
        int reached = (int) duties.stream().filter(DutyLine::delivered).count();
        return new DocumentPage.DeliveryProgress(reached + recipients.reached(id), duties.size() + recipients.all(id));
    }

    private Map<UnitId, String> unitNames(Document document, List<DutyLine> duties) {
        Set<UnitId> units = new HashSet<>(desk.parties(document).namedUnits());
        units.add(document.head().draftingUnit());
        units.add(document.head().issuingBody());
        duties.forEach(duty -> units.add(duty.unit()));
        return directory.unitNames(units);
    }

    private Map<PersonId, String> personNames(Document document) {
        return directory.names(
                Stream.of(document.author(), document.monitor(), document.head().signer())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }
}
