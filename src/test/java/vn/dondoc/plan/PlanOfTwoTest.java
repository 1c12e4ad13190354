package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.Refusal;

/** Two people, or two tabs, change one plan: the second is told. */
@OfficeTest
@ExtendWith(Reconciled.class)
class PlanOfTwoTest {

    private final TestOfficeCast cast;
    private final Plans plans;
    private final PlanPages pages;

    @Autowired
    PlanOfTwoTest(TestOfficeCast cast, Plans plans, PlanPages pages) {
        this.cast = cast;
        this.plans = plans;
        this.pages = pages;
    }

    @Test
    void whoever_changes_a_plan_upon_an_older_version_is_told_and_overwrites_nothing() {
        PlanId plan = cast.as(cast.secretary(), () -> plans.make(named("Kế hoạch sáu tháng")));
        long read = page(plan).version();
        cast.does(cast.secretary(), () -> plans.edit(plan, read, named("Kế hoạch của người thứ nhất")));

        assertThatThrownBy(() ->
                        cast.does(cast.secretary(), () -> plans.edit(plan, read, named("Kế hoạch của người thứ hai"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("plan.fault.changed-elsewhere");
        assertThat(page(plan).content().name()).isEqualTo("Kế hoạch của người thứ nhất");
    }

    private PlanPage page(PlanId plan) {
        return cast.as(cast.secretary(), () -> pages.page(plan));
    }

    private PlanContent named(String name) {
        return new PlanContent(name, cast.board(), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
    }
}
