package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.TimeLeft;

/** A due is soon with three working days left or fewer (domain §4), whatever days are off and worked. */
class DeadlineTest {

    private static final LocalDate MONDAY = LocalDate.of(2022, 6, 20);

    @Property
    void a_due_is_soon_on_exactly_the_days_that_leave_three_working_days_or_fewer(
            @ForAll @Size(max = 12) Set<@IntRange(max = 40) Integer> off,
            @ForAll @Size(max = 4) Set<@IntRange(max = 40) Integer> worked,
            @ForAll @IntRange(max = 40) int due,
            @ForAll @IntRange(max = 40) int asked) {
        WorkingDays days = new WorkingDays(days(off), days(worked));
        LocalDate day = MONDAY.plusDays(asked);
        Deadline deadline = days.deadline(MONDAY.plusDays(due));

        TimeLeft left = days.left(day, deadline);

        assertThat(left.overdue()).isEqualTo(asked > due);
        assertThat(left.soon()).isEqualTo(asked <= due && days.between(day, MONDAY.plusDays(due)) <= 3);
    }

    @Test
    void what_is_due_on_a_friday_is_soon_from_tuesday_and_past_on_saturday() {
        Deadline friday = new WorkingDays(Set.of(), Set.of()).deadline(MONDAY.plusDays(4));

        assertThat(friday.soonFrom()).isEqualTo(MONDAY.plusDays(1));
        assertThat(friday.soonOn(MONDAY)).isFalse();
        assertThat(friday.soonOn(friday.date())).isTrue();
        assertThat(friday.overdueOn(friday.date())).isFalse();
        assertThat(friday.overdueOn(friday.date().plusDays(1))).isTrue();
    }

    @Test
    void a_day_off_before_the_due_lets_it_be_soon_a_working_day_earlier() {
        WorkingDays days = new WorkingDays(Set.of(MONDAY.plusDays(2)), Set.of());

        assertThat(days.deadline(MONDAY.plusDays(4)).soonFrom()).isEqualTo(MONDAY);
    }

    private static Set<LocalDate> days(Set<Integer> after) {
        return after.stream().map(MONDAY::plusDays).collect(Collectors.toSet());
    }
}
