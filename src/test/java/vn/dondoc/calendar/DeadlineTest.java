package vn.dondoc.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.TimeLeft;

/** A due is soon with three working days left or fewer (domain §4), whatever days are off and worked. */
class DeadlineTest {

    private static final LocalDate MONDAY = LocalDate.of(2022, 6, 20);
    private static final DateTimeFormatter AS_WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

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
        assertThat(left.soon()).isEqualTo(asked <= due && workedAfter(asked, due, off, worked) <= 3);
    }

    /** Every line was reckoned by hand on a wall calendar; the days off and the worked Saturdays are those of the sample office. */
    @ParameterizedTest
    @CsvSource({
        "27/06/2022, 22/06/2022, a weekend between",
        "26/06/2022, 21/06/2022, due on a Sunday",
        "07/02/2022, 26/01/2022, the week of Tết between",
        "04/05/2022, 27/04/2022, holidays on a weekend are made up for on Monday and Tuesday",
        "06/09/2022, 30/08/2022, two holidays and a weekend between",
        "06/05/2024, 02/05/2024, the Saturday before is worked",
        "04/05/2024, 26/04/2024, due on a worked Saturday after five days off",
        "05/05/2025, 26/04/2025, soon from a worked Saturday on"
    })
    void a_due_is_soon_from_the_day_that_the_wall_calendar_says(String due, String soonFrom, String why)
            throws IOException {
        WorkingDays days = new WorkingDays(sample("HOLIDAY|COMPENSATORY|SWAP_OFF"), sample("SWAP_WORK"));
        LocalDate from = LocalDate.parse(soonFrom, AS_WRITTEN);

        Deadline deadline = days.deadline(LocalDate.parse(due, AS_WRITTEN));

        assertThat(deadline.soonFrom()).as(why).isEqualTo(from);
        assertThat(days.left(from, deadline).soon()).isTrue();
        assertThat(days.left(from.minusDays(1), deadline).soon()).isFalse();
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

    /** The fifth and the sixth day after a Monday are a weekend. */
    private static long workedAfter(int asked, int due, Set<Integer> off, Set<Integer> worked) {
        return IntStream.rangeClosed(asked + 1, due)
                .filter(day -> worked.contains(day) || (day % 7 < 5 && !off.contains(day)))
                .count();
    }

    private static Set<LocalDate> sample(String kinds) throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/sample-office/ngay-nghi.csv")).stream()
                .map(line -> line.split(","))
                .filter(day -> day[1].matches(kinds))
                .map(day -> LocalDate.parse(day[0], AS_WRITTEN))
                .collect(Collectors.toSet());
    }

    private static Set<LocalDate> days(Set<Integer> after) {
        return after.stream().map(MONDAY::plusDays).collect(Collectors.toSet());
    }
}
