package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.document.ClauseContent;
import vn.dondoc.document.ClauseMode;

/** The days that an office may be told of, and where a day that is none of them is named. */
class DayBoundsTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final DayBounds BOUNDS = DayBounds.on(TODAY);

    @Test
    void they_reach_from_1900_to_this_day_in_fifty_years() {
        assertThat(BOUNDS.hold(LocalDate.of(1900, 1, 1))).isTrue();
        assertThat(BOUNDS.hold(LocalDate.of(1899, 12, 31))).isFalse();
        assertThat(BOUNDS.hold(LocalDate.of(2072, 6, 20))).isTrue();
        assertThat(BOUNDS.hold(LocalDate.of(2072, 6, 21))).isFalse();
    }

    @Test
    void a_day_outside_is_refused_with_both_ends() {
        assertThat(BOUNDS.faults("newDue", LocalDate.of(999_999, 1, 1)))
                .containsExactly(Fault.at("newDue", "fault.day-bounds", "01/01/1900", "20/06/2072"));
        assertThat(BOUNDS.faults("newDue", null)).isEmpty();
        assertThat(BOUNDS.faults("newDue", TODAY)).isEmpty();
    }

    @Test
    void a_day_in_a_list_is_named_with_its_place() {
        List<ClauseContent> clauses = List.of(clause(TODAY), clause(LocalDate.of(1, 1, 1)));

        assertThat(ToldDays.faults("clauses", clauses, BOUNDS))
                .extracting(Fault::field)
                .containsExactly("clauses[1].due");
    }

    private static ClauseContent clause(LocalDate due) {
        return new ClauseContent("Việc", "Báo cáo", Due.on(due), ClauseMode.EACH, List.of(), List.of());
    }
}
