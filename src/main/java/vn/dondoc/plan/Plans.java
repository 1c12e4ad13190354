package vn.dondoc.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Hat;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Refusal;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.document.Documents;
import vn.dondoc.document.DraftContent;
import vn.dondoc.document.DraftHead;
import vn.dondoc.document.DraftIssuer;
import vn.dondoc.theme.ThemeList;
import vn.dondoc.trail.Desk.Work;

/** The plans of units and their lines: make, add, change, drop, and begin the document that a line asks for. */
@Service
@Transactional
public class Plans {

    private final PlanLineRepository lines;
    private final PlanDesk desk;
    private final LineDesk lineDesk;
    private final PlanParties parties;
    private final LineCheck check;
    private final ThemeList themes;
    private final Documents documents;
    private final PlannedDocuments planned;
    private final AccessPolicy policy;

    Plans(
            PlanLineRepository lines,
            PlanDesk desk,
            LineDesk lineDesk,
            PlanParties parties,
            LineCheck check,
            ThemeList themes,
            Documents documents,
            PlannedDocuments planned,
            AccessPolicy policy) {
        this.lines = lines;
        this.desk = desk;
        this.lineDesk = lineDesk;
        this.parties = parties;
        this.check = check;
        this.themes = themes;
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
        Hat hat = policy.require(PlanAct.EDIT_PLAN, parties.of(content.unit()));
        check.require(content);
        Plan plan = new Plan(content);
        desk.close(desk.begin(plan, hat), "plan.make");
        return plan.id();
    }

    /**
     * Renames a plan or moves its period; its unit stays.
     *
     * @param version the version the person has read
     * @throws Refusal if somebody changed it meanwhile, or with faults as {@link #make}
     */
    public void edit(PlanId id, long version, PlanContent content) {
        Work<Plan> work = desk.open(id, PlanAct.EDIT_PLAN);
        requireUnchanged(version, work.thing().version());
        PlanContent after = new PlanContent(content.name(), work.thing().unit(), content.from(), content.to());
        check.require(after);
        work.thing().write(after);
        desk.close(work, "plan.edit");
    }

    /**
     * Adds a line at the end.
     *
     * @throws Refusal with faults at {@code summary}, {@code theme}, {@code leads} or {@code coordinators}
     */
    public PlanLineId add(PlanId id, LineContent content) {
        Work<Plan> work = desk.open(id, PlanAct.EDIT_PLAN);
        LineContent checked = check.require(content, "", desk.today());
        PlanLine line = new PlanLine(id, lines.lastPlace(id.value()) + 1, checked);
        lineDesk.closeNaming(lineDesk.begin(line, work.hat()), "plan.add-line", null);
        return line.id();
    }

    /**
     * Changes a line.
     *
     * @param version the version the person has read
     * @throws Refusal if somebody changed it meanwhile, or with faults as {@link #add}
     */
    public void change(PlanLineId id, long version, LineContent content) {
        Work<PlanLine> work = lineDesk.open(id, PlanAct.EDIT_PLAN);
        requireUnchanged(version, work.thing().version());
        LineContent before = work.thing().content();
        work.thing().write(check.require(content, before.theme(), desk.today()));
        lineDesk.closeChange(work, "plan.change-line", before);
    }

    /** Drops a line that is not needed any more. */
    public void drop(PlanLineId id, String reason) {
        Work<PlanLine> work = lineDesk.open(id, PlanAct.EDIT_PLAN);
        Reason.require(reason, LineContent.LONGEST_DROP_REASON);
        work.thing().drop(reason, planned.underWay(work.thing()));
        lineDesk.closeNaming(work, "plan.drop-line", reason);
    }

    /** Takes a dropped line up again. */
    public void restore(PlanLineId id) {
        Work<PlanLine> work = lineDesk.open(id, PlanAct.EDIT_PLAN);
        work.thing().restore();
        lineDesk.closeNaming(work, "plan.restore-line", null);
    }

    /**
     * Begins the document that a line asks for (<i>Dự thảo</i>), with what the line says filled in.
     *
     * @throws Refusal if the line was dropped or its document is under way already
     */
    public DocumentId draft(PlanLineId id) {
        Work<PlanLine> work = lineDesk.open(id, PlanAct.SEE_PLAN);
        if (planned.underWay(work.thing())) {
            throw new Refusal("plan.fault.has-document");
        }
        DocumentId document = documents.draft(draftOf(work.thing()));
        work.thing().fulfilBy(document);
        lineDesk.closeNaming(work, "plan.draft", null);
        return document;
    }

    private static void requireUnchanged(long read, long now) {
        if (read != now) {
            throw new Refusal("plan.fault.changed-elsewhere");
        }
    }

    private DraftContent draftOf(PlanLine planned) {
        LineContent line = planned.content();
        DraftContent empty = DraftContent.emptyOf(lineDesk.planOf(planned).unit());
        ClauseMode mode = line.leads().size() > 1 ? ClauseMode.EACH : ClauseMode.JOINT;
        return new DraftContent(
                new DraftHead(
                        empty.head().kind(),
                        line.type(),
                        line.summary(),
                        themes.index().following(line.theme(), desk.today()),
                        empty.head().urgency(),
                        empty.head().secrecy()),
                new DraftIssuer(
                        empty.issuer().draftingUnit(),
                        empty.issuer().issuingBody(),
                        null,
                        empty.issuer().capacity()),
                line.bases(),
                List.of(),
                List.of(new ClauseContent(
                        line.summary(), line.product(), line.due(), mode, line.leads(), line.coordinators())));
    }
}
