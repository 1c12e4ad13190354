package vn.dondoc.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Act;
import vn.dondoc.access.Hat;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Refusal;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.plan.PlanDesk.LineWork;
import vn.dondoc.plan.PlanDesk.Work;
import vn.dondoc.trail.Entry;

/** The plans of units and their lines: make, add, change, drop, and begin the document that a line asks for. */
@Service
@Transactional
public class Plans {

    private final PlanRepository plans;
    private final PlanLineRepository lines;
    private final PlanDesk desk;
    private final LineCheck check;
    private final Documents documents;
    private final PlannedDocuments planned;
    private final AccessPolicy policy;

    Plans(
            PlanRepository plans,
            PlanLineRepository lines,
            PlanDesk desk,
            LineCheck check,
            Documents documents,
            PlannedDocuments planned,
            AccessPolicy policy) {
        this.plans = plans;
        this.lines = lines;
        this.desk = desk;
        this.check = check;
        this.documents = documents;
        this.planned = planned;
        this.policy = policy;
    }

    /**
     * Makes a plan without lines.
     *
     * @throws Refusal with faults at {@code name} or {@code to}
     */
    public PlanId make(PlanContent content) {
        Hat hat = policy.require(Act.EDIT_PLAN, desk.parties(content.unit()));
        check.require(content);
        return desk.make(content, hat);
    }

    /** Renames a plan or moves its period; its unit stays. */
    public void edit(PlanId id, PlanContent content) {
        Work work = desk.open(id, Act.EDIT_PLAN);
        PlanContent before = work.plan().content();
        PlanContent after = new PlanContent(content.name(), before.unit(), content.from(), content.to());
        check.require(after);
        work.plan().write(after);
        plans.saveAndFlush(work.plan());
        desk.write(work.hat(), Entry.change(ObjectRef.of(id), "plan.edit", before.name(), after.name()));
        desk.changed(id);
    }

    /**
     * Adds a line at the end.
     *
     * @throws Refusal with faults at {@code summary}, {@code leads} or {@code coordinators}
     */
    public PlanLineId add(PlanId id, LineContent content) {
        Work work = desk.open(id, Act.EDIT_PLAN);
        check.require(content, OfficeTime.dayOf(desk.now()));
        LineWork added =
                new LineWork(new PlanLine(id, lines.lastPlace(id.value()) + 1, content), work.plan(), work.hat());
        desk.close(added, "plan.add-line", "");
        return added.line().id();
    }

    /**
     * Changes a line.
     *
     * @param version the version the person has read
     * @throws Refusal if somebody changed it meanwhile, or with faults as {@link #add}
     */
    public void change(PlanLineId id, long version, LineContent content) {
        LineWork work = desk.open(id, Act.EDIT_PLAN);
        check.require(content, OfficeTime.dayOf(desk.now()));
        if (work.line().version() != version) {
            throw new Refusal("plan.fault.changed-elsewhere");
        }
        LineContent before = work.line().content();
        work.line().write(content);
        desk.closeChange(work, "plan.change-line", before);
    }

    /** Drops a line that is not needed any more. */
    public void drop(PlanLineId id, String reason) {
        LineWork work = desk.open(id, Act.EDIT_PLAN);
        if (reason.isBlank()) {
            throw new Refusal(List.of(Fault.at("reason", "fault.missing")));
        }
        if (planned.underWay(work.line())) {
            throw new Refusal("plan.fault.has-document");
        }
        work.line().drop(reason);
        desk.close(work, "plan.drop-line", reason);
    }

    /** Takes a dropped line up again. */
    public void restore(PlanLineId id) {
        LineWork work = desk.open(id, Act.EDIT_PLAN);
        work.line().restore();
        desk.close(work, "plan.restore-line", "");
    }

    /**
     * Begins the document that a line asks for (<i>Dự thảo</i>), with what the line says filled in.
     *
     * @throws Refusal if the line was dropped or its document is under way already
     */
    public DocumentId draft(PlanLineId id) {
        LineWork work = desk.open(id, Act.SEE_PLAN);
        if (planned.underWay(work.line())) {
            throw new Refusal("plan.fault.has-document");
        }
        DocumentId document = documents.draft(draftOf(work));
        work.line().fulfilBy(document);
        desk.close(work, "plan.draft", "");
        return document;
    }

    private static DraftContent draftOf(LineWork work) {
        LineContent line = work.line().content();
        DraftContent empty = DraftContent.emptyOf(work.plan().unit());
        ClauseMode mode = line.leads().size() > 1 ? ClauseMode.EACH : ClauseMode.JOINT;
        return new DraftContent(
                empty.kind(),
                line.type(),
                line.summary(),
                line.theme(),
                empty.urgency(),
                empty.secrecy(),
                empty.draftingUnit(),
                empty.issuingBody(),
                null,
                empty.capacity(),
                line.bases(),
                List.of(),
                List.of(new ClauseContent(
                        line.summary(), line.product(), line.due(), mode, line.leads(), line.coordinators())));
    }
}
