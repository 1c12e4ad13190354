package vn.dondoc.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Role;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.trail.Desk.Work;

/** Documents on their way from a draft to a signature. Number and issue are in {@link Issuing}. */
@Service
@Transactional
public class Documents {

    private final DocumentDesk desk;
    private final DraftCheck draftCheck;
    private final IssueCheck issueCheck;
    private final DocumentFlow flow;
    private final Directory directory;
    private final AccessPolicy policy;
    private final CurrentActor currentActor;

    Documents(
            DocumentDesk desk,
            DraftCheck draftCheck,
            IssueCheck issueCheck,
            DocumentFlow flow,
            Directory directory,
            AccessPolicy policy,
            CurrentActor currentActor) {
        this.desk = desk;
        this.draftCheck = draftCheck;
        this.issueCheck = issueCheck;
        this.flow = flow;
        this.directory = directory;
        this.policy = policy;
        this.currentActor = currentActor;
    }

    /** Starts a draft (<i>Dự thảo văn bản</i>). It may be as incomplete as its author likes. */
    public DocumentId draft(DraftContent content) {
        Hat hat = policy.require(
                DocumentAct.DRAFT, Parties.within(content.issuer().draftingUnit()));
        DraftContent checked = draftCheck.require(content, "", desk.today());
        Document document = Document.drafted(checked, currentActor.get().personId());
        desk.close(desk.begin(document, hat), "document.draft");
        return document.id();
    }

    /**
     * Saves what the author has written so far.
     *
     * @param version the version the author has read
     * @return the version to save the next time
     * @throws Refusal if somebody saved it elsewhere meanwhile, for example in another tab
     */
    public long save(DocumentId id, long version, DraftContent content) {
        Work<Document> work = desk.open(id, DocumentAct.EDIT_DRAFT);
        policy.require(DocumentAct.DRAFT, Parties.within(content.issuer().draftingUnit()));
        String theme = work.thing().content().head().theme();
        DraftContent checked = draftCheck.require(content, theme, desk.today());
        if (work.thing().version() != version) {
            throw new Refusal("document.fault.saved-elsewhere");
        }
        work.thing().write(checked);
        desk.close(work, "document.save");
        return work.thing().version();
    }

    /** Gives a draft up (<i>Hủy dự thảo</i>). */
    public void discard(DocumentId id) {
        Work<Document> work = desk.open(id, DocumentAct.EDIT_DRAFT);
        work.thing().discard();
        desk.close(work, "document.discard", null, () -> {
            if (work.thing().started()) {
                flow.discarded(id);
            }
        });
    }

    /**
     * Submits a draft (<i>Trình duyệt</i>).
     *
     * @throws Refusal with every fault of rule 7 at once
     */
    public void submit(DocumentId id) {
        Work<Document> work = desk.open(id, DocumentAct.EDIT_DRAFT);
        Document document = work.thing();
        requireFaultless(document);
        boolean first = document.submit();
        boolean review = reviewNeeded(document, work.hat());
        desk.close(work, "document.submit", null, () -> {
            if (first) {
                flow.started(id, review);
            } else {
                flow.resubmitted(id, review);
            }
        });
    }

    /** A reviewer lets it pass (<i>Duyệt, trình ký</i>). */
    public void approve(DocumentId id) {
        Work<Document> work = desk.open(id, DocumentAct.REVIEW);
        work.thing().approve();
        desk.close(work, "document.approve", null, () -> flow.forward(id, DocumentAct.REVIEW));
    }

    /** The leader signs here (<i>Ký</i>). */
    public void sign(DocumentId id) {
        Work<Document> work = desk.open(id, DocumentAct.SIGN);
        if (!currentActor.get().actsFor(work.thing().head().signer())) {
            throw new Denied();
        }
        work.thing().sign(desk.today());
        desk.close(work, "document.sign", null, () -> flow.forward(id, DocumentAct.SIGN));
    }

    /**
     * The registry's clerk records the paper that was signed (<i>Ghi nhận đã ký</i>).
     *
     * @param day the day on the paper, not in the future
     */
    public void recordSigned(DocumentId id, LocalDate day) {
        Work<Document> work = desk.open(id, DocumentAct.SIGN);
        UnitId registry = directory.unit(work.thing().head().issuingBody()).registryUnit();
        if (!currentActor.get().has(Role.CLERK, registry)) {
            throw new Denied();
        }
        if (day.isAfter(desk.today())) {
            throw new Refusal(List.of(Fault.at("day", "document.fault.signed-tomorrow")));
        }
        work.thing().sign(day);
        desk.close(work, "document.record-signed", null, () -> flow.forward(id, DocumentAct.SIGN));
    }

    /** Whoever's step it waits for sends it back to its author (<i>Trả dự thảo</i>); a signature is void. */
    public void sendBack(DocumentId id, String reason) {
        Work<Document> work = desk.open(id, openStepOf(id));
        Reason.require(reason);
        work.thing().sendBack();
        desk.close(work, "document.send-back", reason, () -> flow.sentBack(id));
    }

    private DocumentAct openStepOf(DocumentId id) {
        Parties parties = desk.parties(desk.load(id));
        return List.of(DocumentAct.REVIEW, DocumentAct.SIGN, DocumentAct.ISSUE).stream()
                .filter(act -> policy.allows(act, parties))
                .findFirst()
                .orElse(DocumentAct.REVIEW);
    }

    private void requireFaultless(Document document) {
        List<Fault> faults = issueCheck.faultsOf(document.content(), desk.today());
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }

    /** A review by the author, by a head to whom the draft has passed (rule 9), or by the signer would be no review. */
    private boolean reviewNeeded(Document document, Hat submitter) {
        List<PersonId> heads = directory
                .withRole(Role.UNIT_HEAD, document.head().draftingUnit(), desk.today())
                .stream()
                .map(head -> head.id())
                .toList();
        return !heads.isEmpty()
                && submitter.role() != Role.UNIT_HEAD
                && !heads.contains(document.author())
                && (document.head().signer() == null
                        || !heads.contains(document.head().signer()));
    }
}
