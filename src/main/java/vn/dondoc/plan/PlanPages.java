package vn.dondoc.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Act;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.plan.PlanDesk.LineWork;
import vn.dondoc.trail.Trail;
import vn.dondoc.trail.TrailLine;

/** Plans as pages show them. */
@Service
@Transactional(readOnly = true)
public class PlanPages {

    private final PlanDesk desk;
    private final Trail trail;

    PlanPages(PlanDesk desk, Trail trail) {
        this.desk = desk;
        this.trail = trail;
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
                work.line().document(),
                work.line().dropped());
    }

    /** The trail of a plan and its lines. */
    public List<TrailLine> trailOf(PlanId id) {
        desk.open(id, Act.SEE_PLAN);
        return trail.of(ObjectRef.of(id));
    }
}
