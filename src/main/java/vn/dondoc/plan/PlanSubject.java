package vn.dondoc.plan;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.access.Headline;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Scope;
import vn.dondoc.access.Subject;
import vn.dondoc.common.PlanId;

/** What a plan answers about itself. */
@Component
class PlanSubject implements Subject {

    private final PlanDesk desk;

    PlanSubject(PlanDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "PLAN";
    }

    @Override
    public List<? extends Act> acts() {
        return List.of(PlanAct.values());
    }

    @Override
    public Parties parties(String id) {
        return desk.parties(load(id));
    }

    @Override
    public Headline headline(String id) {
        Plan plan = load(id);
        return new Headline(plan.content().name(), null, plan.unit(), Headline.Term.NONE);
    }

    @Override
    public String address(String id) {
        return "plans/" + id;
    }

    @Override
    public String openable(Scope scope, String id) {
        return VisiblePlans.sql(scope, "cast(" + id + " as bigint)");
    }

    private Plan load(String id) {
        return desk.load(new PlanId(Long.parseLong(id)));
    }
}
