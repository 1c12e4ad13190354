package vn.dondoc.plan;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Relation;
import vn.dondoc.access.RoomCalls;

/** What is done with a plan of the cast, and seen of it. */
@Component
class PlanCalls implements RoomCalls {

    private final Plans plans;
    private final PlanPages pages;
    private final PlanOfCast things;
    private final AccessCast cast;

    PlanCalls(Plans plans, PlanPages pages, PlanOfCast things, AccessCast cast) {
        this.plans = plans;
        this.pages = pages;
        this.things = things;
        this.cast = cast;
    }

    @Override
    public void prepare() {
        things.line();
    }

    @Override
    public Map<String, Runnable> byName() {
        Map<String, Runnable> calls = new HashMap<>();
        calls.put("Plans.make", () -> plans.make(things.content()));
        calls.put("Plans.edit", () -> plans.edit(things.plan(), 0, things.content()));
        calls.put("Plans.add", () -> plans.add(things.plan(), things.lineContent()));
        calls.put("Plans.change", () -> plans.change(things.line(), 0, things.lineContent()));
        calls.put("Plans.drop", () -> plans.drop(things.line(), "Không cần nữa"));
        calls.put("Plans.restore", () -> plans.restore(things.line()));
        calls.put("Plans.draft", () -> plans.draft(things.line()));
        calls.put("PlanPages.open", () -> pages.open(things.plan()));
        calls.put("PlanPages.page", () -> pages.page(things.plan()));
        calls.put("PlanPages.line", () -> pages.line(things.line()));
        calls.put("PlanPages.trailOf", () -> pages.trailOf(things.plan()));
        calls.put("PlanPages.unitsToPlanFor", pages::unitsToPlanFor);
        calls.put("PlanPages.seen", pages::seen);
        calls.put("PlanPages.editable", () -> pages.editable(cast.unit(Relation.OWN)));
        return calls;
    }
}
