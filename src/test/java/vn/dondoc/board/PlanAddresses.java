package vn.dondoc.board;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AddressObjects;
import vn.dondoc.plan.PlanOfCast;

/** A board's address is that of a plan of the own unit. */
@Component
class PlanAddresses implements AddressObjects {

    private final PlanOfCast plans;

    PlanAddresses(PlanOfCast plans) {
        this.plans = plans;
    }

    @Override
    public Map<String, Supplier<String>> of(String route) {
        return route.startsWith("plans/:id") ? Map.of("plan", () -> plans.plan().toString()) : Map.of();
    }
}
