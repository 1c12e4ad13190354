package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.trail.Trail;
import vn.dondoc.trail.TrailLine;

/** Plans as pages show them. */
@Service
@Transactional(readOnly = true)
public class PlanPages {

    private final PlanRepository plans;
    private final PlanList list;
    private final PlanDesk desk;
    private final LineDesk lineDesk;
    private final PlanParties parties;
    private final Trail trail;
    private final PlannedDocuments planned;
    private final Directory directory;
    private final AccessPolicy policy;
    private final CurrentActor current;

    PlanPages(
            PlanRepository plans,
            PlanList list,
            PlanDesk desk,
            LineDesk lineDesk,
            PlanParties parties,
            Trail trail,
            PlannedDocuments planned,
            Directory directory,
            AccessPolicy policy,
            CurrentActor current) {
        this.plans = plans;
        this.list = list;
        this.desk = desk;
        this.lineDesk = lineDesk;
        this.parties = parties;
        this.trail = trail;
        this.planned = planned;
        this.directory = directory;
        this.policy = policy;
        this.current = current;
    }

    /** The units of the current person for which they may make plans, with their names. */
    public Map<UnitId, String> unitsToPlanFor() {
        return directory.unitNames(
                current.get().units().stream().filter(this::editable).collect(Collectors.toSet()));
    }

    /** The plans one may see, the newest period first. */
    public List<PlanChoice> seen() {
        Set<PlanId> seen = list.seen(policy.scope());
        return plans.findAllByOrderByPeriodFromDescIdDesc().stream()
                .filter(plan -> seen.contains(plan.id()))
                .map(plan -> new PlanChoice(plan.id(), plan.content()))
                .toList();
    }

    /** True if the current person may change the plans of this unit. */
    public boolean editable(UnitId unit) {
        return policy.allows(PlanAct.EDIT_PLAN, parties.of(unit));
    }

    /** What a plan is about. */
    public PlanContent open(PlanId id) {
        return desk.open(id, PlanAct.SEE_PLAN).thing().content();
    }

    /** A plan, to be changed. */
    public PlanPage page(PlanId id) {
        Plan plan = desk.open(id, PlanAct.SEE_PLAN).thing();
        return new PlanPage(id, plan.version(), plan.content());
    }

    /** One line, to be changed or looked at. */
    public LinePage line(PlanLineId id) {
        PlanLine line = lineDesk.open(id, PlanAct.SEE_PLAN).thing();
        return new LinePage(
                id,
                line.plan(),
                line.version(),
                line.content(),
                planned.underWay(line) ? line.document() : null,
                line.dropped(),
                editable(lineDesk.planOf(line).unit()));
    }

    /** The trail of a plan and its lines. */
    public List<TrailLine> trailOf(PlanId id) {
        desk.open(id, PlanAct.SEE_PLAN);
        return trail.of(ObjectRef.of(id));
    }
}
