package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.Due;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentType;

/** The trail of a plan says what was changed, from what to what (domain §3). */
@OfficeTest
class PlanTrailTest {

    private final Plans plans;
    private final TestOfficeCast cast;
    private final JdbcClient jdbc;

    @Autowired
    PlanTrailTest(Plans plans, TestOfficeCast cast, JdbcClient jdbc) {
        this.plans = plans;
        this.cast = cast;
        this.jdbc = jdbc;
    }

    @Test
    void a_changed_line_leaves_what_it_said_before_and_what_it_says_now() {
        UnitId ward = cast.ward(1);
        PlanId plan = cast.as(
                cast.secretary(),
                () -> plans.make(new PlanContent(
                        "Kế hoạch có nhật ký", cast.board(), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30))));
        PlanLineId line = cast.as(cast.secretary(), () -> plans.add(plan, line(ward, LocalDate.of(2022, 6, 30))));

        cast.as(cast.secretary(), () -> {
            plans.change(line, 0, line(ward, LocalDate.of(2022, 9, 30)));
            return null;
        });

        assertThat(jdbc.sql("select value_before || ' > ' || value_after from trail_entry"
                                + " where command = 'plan.change-line' and object_id = ?")
                        .param(plan.toString())
                        .query(String.class)
                        .list())
                .containsExactly("Về rà soát danh sách; 30/06/2022 > Về rà soát danh sách; 30/09/2022");
    }

    private static LineContent line(UnitId lead, LocalDate due) {
        return new LineContent(
                "",
                DocumentType.KE_HOACH,
                "Về rà soát danh sách",
                List.of(),
                List.of(lead),
                List.of(),
                Due.on(due),
                "Báo cáo");
    }
}
