package vn.dondoc.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.TestClock;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.calendar.look.DueFields;
import vn.dondoc.common.Due;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.ui.VietnameseScreen;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;
import vn.dondoc.organization.look.UnitPicker;

/** What would be refused at the end is said while the units are chosen. */
class ClauseFieldsTest {

    private static final List<UnitId> WARDS = IntStream.rangeClosed(1, 13)
            .mapToObj(number -> new UnitId("P" + number))
            .toList();

    private final Clock clock = Clock.fixed(TestClock.START, ZoneOffset.UTC);

    @BeforeEach
    void screen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @Test
    void thirteen_units_that_lead_joint_work_are_told_beside_the_units_as_soon_as_they_are_chosen() {
        UnitPicker leads = picker();
        fields(leads).show(clause(ClauseMode.JOINT, List.of()));
        assertThat(saidOf(leads)).isEmpty();

        leads.units(WARDS);
        assertThat(saidOf(leads)).startsWith("Việc chung chỉ có một đơn vị chủ trì.");

        leads.units(WARDS.subList(0, 1));
        assertThat(saidOf(leads)).isEmpty();
    }

    @Test
    void thirteen_units_may_lead_once_every_unit_does_its_own() {
        UnitPicker leads = picker();
        ClauseFields fields = fields(leads);

        fields.show(clause(ClauseMode.JOINT, WARDS));
        assertThat(saidOf(leads)).isNotEmpty();

        fields.show(clause(ClauseMode.EACH, WARDS));
        assertThat(saidOf(leads)).isEmpty();
    }

    @Test
    void what_is_said_while_choosing_holds_nothing_back() {
        UnitPicker leads = picker();
        fields(leads).show(clause(ClauseMode.JOINT, WARDS));

        assertThat(leads.field().isInvalid()).isFalse();
    }

    private ClauseFields fields(UnitPicker leads) {
        DueFields due = new DueFields(new WorkingDays(Set.of(), Set.of()), clock);
        return new ClauseFields(due, leads, picker(), () -> {});
    }

    private static UnitPicker picker() {
        return new UnitPicker("Đơn vị chủ trì", typed -> List.of(), Map.of());
    }

    private static String saidOf(UnitPicker leads) {
        return Objects.requireNonNullElse(leads.field().getHelperText(), "");
    }

    private static ClauseContent clause(ClauseMode mode, List<UnitId> leads) {
        return new ClauseContent("Việc", "Báo cáo", Due.UNSET, mode, leads, List.of());
    }
}
