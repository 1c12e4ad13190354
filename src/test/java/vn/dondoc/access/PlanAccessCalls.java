package vn.dondoc.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCalls.Call;
import vn.dondoc.access.AccessTable.Relation;
import vn.dondoc.common.Due;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.document.DocumentType;
import vn.dondoc.plan.LineContent;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.plan.Plans;

/** One call of every service method of plans that is open to people, on a plan of the cast's own unit. */
@Component
class PlanAccessCalls {

    private final AccessCast cast;
    private final RunAs runAs;
    private final Plans plans;
    private final PlanPages pages;
    private PlanId plan = new PlanId(-1);
    private PlanLineId line = new PlanLineId(-1);

    PlanAccessCalls(AccessCast cast, RunAs runAs, ApplicationContext context) {
        this.cast = cast;
        this.runAs = runAs;
        this.plans = context.getBean(Plans.class);
        this.pages = context.getBean(PlanPages.class);
    }

    /** Makes the plan, outside the transaction in which a cell is tried. */
    void prepare() {
        if (plan.value() < 0) {
            runAs.person(cast.person(Role.SECRETARY, Relation.OWN), () -> {
                plan = plans.make(content());
                line = plans.add(plan, line());
                return plan;
            });
        }
    }

    Map<String, Call> byName() {
        Map<String, Call> calls = new HashMap<>();
        calls.put("Plans.make", () -> plans.make(content()));
        calls.put("Plans.edit", () -> plans.edit(plan, content()));
        calls.put("Plans.add", () -> plans.add(plan, line()));
        calls.put("Plans.change", () -> plans.change(line, 0, line()));
        calls.put("Plans.drop", () -> plans.drop(line, "Không cần nữa"));
        calls.put("Plans.restore", () -> plans.restore(line));
        calls.put("Plans.draft", () -> plans.draft(line));
        calls.put("PlanPages.open", () -> pages.open(plan));
        calls.put("PlanPages.line", () -> pages.line(line));
        calls.put("PlanPages.trailOf", () -> pages.trailOf(plan));
        return calls;
    }

    private PlanContent content() {
        return new PlanContent(
                "Kế hoạch thử quyền", cast.unit(Relation.OWN), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
    }

    private LineContent line() {
        return new LineContent(
                "Chủ đề",
                DocumentType.KE_HOACH,
                "Văn bản thử quyền",
                List.of(),
                List.of(cast.unit(Relation.NAMED)),
                List.of(),
                Due.on(LocalDate.of(2022, 6, 30)),
                "Báo cáo");
    }
}
