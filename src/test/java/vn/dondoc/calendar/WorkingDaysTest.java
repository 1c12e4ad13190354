package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Working days are reckoned as if they were counted day by day, and centuries as fast as a week. */
class WorkingDaysTest {

    private static final LocalDate BEGIN = LocalDate.of(1969, 12, 1);
    private static final int DAYS = 120;

    @Property
    void between_two_days_lie_as_many_as_are_counted_day_by_day_and_backwards_the_same_below_zero(
            @ForAll @Size(max = 40) Set<@IntRange(max = DAYS) Integer> off,
            @ForAll @Size(max = 20) Set<@IntRange(max = DAYS) Integer> worked,
            @ForAll @IntRange(min = -30, max = DAYS + 30) int first,
            @ForAll @IntRange(min = -30, max = DAYS + 30) int last) {
        WorkingDays days = new WorkingDays(days(off), days(worked));

        int counted = counted(days, Math.min(first, last), Math.max(first, last));

        assertThat(days.between(day(first), day(last))).isEqualTo(first <= last ? counted : -counted);
        assertThat(days.isWorking(day(first))).isEqualTo(works(days, day(first)));
    }

    @Property
    void so_many_working_days_later_is_the_first_day_to_which_so_many_are_counted(
            @ForAll @Size(max = 40) Set<@IntRange(max = DAYS) Integer> off,
            @ForAll @Size(max = 20) Set<@IntRange(max = DAYS) Integer> worked,
            @ForAll @IntRange(min = -30, max = DAYS) int from,
            @ForAll @IntRange(min = -2, max = 60) int many) {
        WorkingDays days = new WorkingDays(days(off), days(worked));

        LocalDate later = days.plus(day(from), many);

        LocalDate walked = day(from);
        for (int left = many; left > 0; ) {
            walked = walked.plusDays(1);
            left -= works(days, walked) ? 1 : 0;
        }
        assertThat(later).isEqualTo(walked);
    }

    @Property
    void a_due_is_soon_from_the_first_day_that_leaves_three_counted_day_by_day(
            @ForAll @Size(max = 60) Set<@IntRange(max = DAYS) Integer> off,
            @ForAll @Size(max = 20) Set<@IntRange(max = DAYS) Integer> worked,
            @ForAll @IntRange(max = DAYS + 30) int due) {
        WorkingDays days = new WorkingDays(days(off), days(worked));

        int soonFrom = due;
        while (counted(days, soonFrom - 1, due) <= WorkingDays.SOON_DAYS) {
            soonFrom--;
        }
        assertThat(days.deadline(day(due)).soonFrom()).isEqualTo(day(soonFrom));
    }

    @Test
    void a_million_years_are_counted_as_fast_as_a_week() {
        WorkingDays days = new WorkingDays(Set.of(BEGIN), Set.of());
        LocalDate far = LocalDate.of(999_999, 12, 31);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> IntStream.range(0, 10_000).forEach(time -> {
                    assertThat(days.between(BEGIN, far)).isPositive();
                    assertThat(days.plus(BEGIN, 200_000_000)).isAfter(BEGIN);
                    assertThat(days.deadline(far).soonFrom()).isBefore(far);
                }));
    }

    private static int counted(WorkingDays days, int after, int until) {
        return (int) IntStream.rangeClosed(after + 1, until)
                .filter(at -> works(days, day(at)))
                .count();
    }

    private static boolean works(WorkingDays days, LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return days.worked().contains(day) || (!weekend && !days.off().contains(day));
    }

    private static LocalDate day(int at) {
        return BEGIN.plusDays(at);
    }

    private static Set<LocalDate> days(Set<Integer> at) {
        return at.stream().map(WorkingDaysTest::day).collect(Collectors.toSet());
    }
}
