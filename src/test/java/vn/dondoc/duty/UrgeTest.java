package vn.dondoc.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Refusal;

/** Urging: a line in the unit's inbox and words on the duty's page, until the result has left the unit. */
@OfficeTest
@ExtendWith(Reconciled.class)
class UrgeTest {

    private final TestOfficeCast cast;
    private final TestDocuments fixtures;
    private final Supervision supervision;
    private final Duties duties;
    private final DutyPages pages;
    private final JdbcClient jdbc;

    @Autowired
    UrgeTest(
            TestOfficeCast cast,
            TestDocuments fixtures,
            Supervision supervision,
            Duties duties,
            DutyPages pages,
            JdbcClient jdbc) {
        this.cast = cast;
        this.fixtures = fixtures;
        this.supervision = supervision;
        this.duties = duties;
        this.pages = pages;
        this.jdbc = jdbc;
    }

    @Test
    void rule_32_an_urged_unit_has_one_line_more_and_reads_the_words_on_the_page() {
        DutyId duty = duty();

        cast.does(cast.secretary(), () -> supervision.urge(duty, "Đề nghị nộp trước thứ Sáu."));
        cast.does(cast.secretary(), () -> supervision.urge(duty, "Đề nghị nộp hôm nay."));

        assertThat(openLines(duty)).isEqualTo(2);
        assertThat(cast.as(cast.wardHead(1), () -> pages.open(duty)).result().urges())
                .extracting(UrgeRow::words)
                .containsExactly("Đề nghị nộp hôm nay.", "Đề nghị nộp trước thứ Sáu.");
    }

    @Test
    void the_line_goes_when_the_result_leaves_the_unit() {
        DutyId duty = duty();
        cast.does(cast.secretary(), () -> supervision.urge(duty, ""));
        cast.does(cast.wardHead(1), () -> duties.takeOn(duty, cast.wardStaff(1), null));
        assertThat(openLines(duty)).isEqualTo(2);

        cast.does(cast.wardStaff(1), () -> duties.report(duty, fixtures.result()));
        cast.does(cast.wardHead(1), () -> duties.approve(duty));

        assertThat(openLines(duty)).isZero();
        assertThatThrownBy(() -> cast.does(cast.secretary(), () -> supervision.urge(duty, "")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("duty.fault.not-with-unit");
    }

    @Test
    void the_line_goes_when_the_duty_is_referred_back_or_rests() {
        DutyId referred = duty();
        DutyId resting = duty();
        cast.does(cast.secretary(), () -> supervision.urge(referred, ""));
        cast.does(cast.secretary(), () -> supervision.urge(resting, ""));

        cast.does(cast.wardHead(1), () -> duties.referBack(referred, "Không đúng chức năng"));
        cast.does(cast.author(), () -> supervision.suspend(resting, "Chờ hướng dẫn"));

        assertThat(openLines(referred)).isZero();
        assertThat(openLines(resting)).isZero();
    }

    private DutyId duty() {
        DocumentId plan = fixtures.delivered(fixtures.plan(fixtures.each(List.of(cast.ward(1)))));
        return fixtures.dutyOf(plan, cast.ward(1));
    }

    private int openLines(DutyId duty) {
        return jdbc.sql("select count(*) from work_item where kind = 'URGE' and closed_at is null and object_id = ?")
                .param(duty.toString())
                .query(Integer.class)
                .single();
    }
}
