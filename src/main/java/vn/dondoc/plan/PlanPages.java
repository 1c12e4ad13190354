package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Act;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.plan.PlanDesk.LineWork;
import vn.dondoc.trail.Trail;
import vn.dondoc.trail.TrailLine;

/** Plans as pages show them. */
@Service
@Transactional(readOnly = true)
public class PlanPages {

    private final PlanRepository plans;
    private final PlanList list;
    private final PlanDesk desk;
    private final Trail trail;
    private final PlannedDocuments planned;
    private final Directory directory;
    private final AccessPolicy policy;
    private final CurrentActor current;

    PlanPages(
            PlanRepository plans,
            PlanList list,
            PlanDesk desk,
            Trail trail,
            PlannedDocuments planned,
            Directory directory,
            AccessPolicy policy,
            CurrentActor current) {
        this.plans = plans;
        this.list = list;
        this.desk = desk;
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
        return policy.allows(Act.EDIT_PLAN, desk.parties(unit));
    }

    /** What a plan is about. */
    public PlanContent open(PlanId id) {
        return desk.open(id, Act.SEE_PLAN).plan().content();
    }

    /** One line, to be changed or looked at. */
    public LineView line(PlanLineId id) {
        LineWork work = desk.open(id, Act.SEE_PLAN);
        return new LineView(
                id,
                work.plan().id(),
                work.line().version(),
                work.line().content(),
                planned.underWay(work.line()) ? work.line().document() : null,
                work.line().dropped(),
                editable(work.plan().unit()));
    }

    /** The trail of a plan and its lines. */
    public List<TrailLine> trailOf(PlanId id) {
        desk.open(id, Act.SEE_PLAN);
        return trail.of(ObjectRef.of(id));
    }
}
