package vn.dondoc.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Parties;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.Refusal;
import vn.dondoc.trail.Desk;
import vn.dondoc.trail.DeskServices;

/** How plans are loaded and kept. */
@Component
class PlanDesk extends Desk<Plan, PlanId> {

    private final PlanRepository plans;
    private final PlanParties parties;

    PlanDesk(DeskServices services, PlanRepository plans, PlanParties parties) {
        super(services);
        this.plans = plans;
        this.parties = parties;
    }

    @Override
    public Plan load(PlanId id) {
        return plans.findById(id.value()).orElseThrow(() -> new Refusal("plan.fault.unknown"));
    }

    @Override
    protected void keep(Plan plan) {
        plans.saveAndFlush(plan);
    }

    @Override
    public Parties parties(Plan plan) {
        return parties.of(plan.unit());
    }

    @Override
    protected ObjectRef subject(Plan plan) {
        return ObjectRef.of(plan.id());
    }

    @Override
    protected @Nullable String state(Plan plan) {
        return plan.content().name();
    }
}
