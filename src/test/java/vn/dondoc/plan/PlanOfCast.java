package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessCast;
import vn.dondoc.access.Once;
import vn.dondoc.access.Relation;
import vn.dondoc.access.Role;
import vn.dondoc.common.Due;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.document.DocumentType;

/** A plan of the cast's own unit with one line, made once. */
@Component
public class PlanOfCast {

    private final AccessCast cast;
    private final Plans plans;
    private final Once<PlanId> plan = new Once<>(this::made);
    private final Once<PlanLineId> line = new Once<>(this::added);

    PlanOfCast(AccessCast cast, Plans plans) {
        this.cast = cast;
        this.plans = plans;
    }

    public PlanId plan() {
        return plan.get();
    }

    public PlanLineId line() {
        return line.get();
    }

    PlanContent content() {
        return new PlanContent(
                "Kế hoạch thử quyền", cast.unit(Relation.OWN), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
    }

    LineContent lineContent() {
        return new LineContent(
                "",
                DocumentType.KE_HOACH,
                "Văn bản thử quyền",
                List.of(),
                List.of(cast.unit(Relation.NAMED)),
                List.of(),
                Due.on(LocalDate.of(2022, 6, 30)),
                "Báo cáo");
    }

    private PlanId made() {
        return cast.as(secretary(), () -> plans.make(content()));
    }

    private PlanLineId added() {
        return cast.as(secretary(), () -> plans.add(plan(), lineContent()));
    }

    private PersonId secretary() {
        return cast.person(Role.SECRETARY, Relation.OWN);
    }
}
