package vn.dondoc.calendar.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.TestClock;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Due;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.VietnameseScreen;
import vn.dondoc.plan.PlanContent;

/** What is to be known of a due is said beside its day as soon as it is chosen. */
class DueFieldsTest {

    private static final PlanContent HALF_A_YEAR = new PlanContent(
            "6 tháng đầu năm", new UnitId("BTGQU"), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));

    private final DueFields fields =
            fieldsOn(new WorkingDays(Set.of(), Set.of()), Clock.fixed(TestClock.START, ZoneOffset.UTC));

    private static DueFields fieldsOn(WorkingDays days, Clock clock) {
        VietnameseScreen.show();
        return new DueFields(days, clock);
    }

    @BeforeEach
    void ofAPlan() {
        fields.noteOn(HALF_A_YEAR::noteOn);
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @Test
    void a_day_of_july_in_a_plan_of_half_a_year_is_said_and_not_refused() {
        fields.due(Due.on(LocalDate.of(2022, 7, 15)));

        assertThat(said()).endsWith("Hạn này nằm ngoài thời gian của kế hoạch (01/01/2022 – 30/06/2022).");
        assertThat(day().isInvalid()).isFalse();
        assertThat(fields.due()).isEqualTo(Due.on(LocalDate.of(2022, 7, 15)));
    }

    @Test
    void the_first_and_the_last_day_of_the_plan_are_within_it() {
        fields.due(Due.on(LocalDate.of(2022, 6, 30)));
        assertThat(said()).isEqualTo("Thứ Năm 30/06/2022");

        fields.due(Due.on(LocalDate.of(2022, 1, 1)));
        assertThat(said()).doesNotContain("ngoài thời gian");
    }

    @Test
    void a_day_off_outside_the_plan_says_both() {
        fields.due(Due.on(LocalDate.of(2022, 7, 16)));

        assertThat(said()).contains("ngày nghỉ", "ngoài thời gian");
    }

    private String said() {
        return day().getHelperText();
    }

    private DatePicker day() {
        return (DatePicker) fields.field();
    }
}
