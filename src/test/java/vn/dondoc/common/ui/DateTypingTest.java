package vn.dondoc.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days as people type them. */
class DateTypingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 20);
    private static final LocalDate FIFTH_OF_MARCH = LocalDate.of(2026, 3, 5);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/3/26",
                "5/3",
                "05/03/2026",
                "5.3.26",
                "5-3-2026",
                "5 3 26",
                "05032026",
                "050326",
                "0503",
                " 5/3/2026 "
            })
    void the_fifth_of_march_is_read_however_it_is_typed(String typed) {
        assertThat(DateTyping.read(typed, TODAY)).contains(FIFTH_OF_MARCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mai", "31/2/26", "5/13/26", "5", "5/3/202", "2026-03-05", "1/2/3/4"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(DateTyping.read(typed, TODAY)).isEmpty();
    }

    @Test
    void a_leap_day_is_read_only_in_its_year() {
        assertThat(DateTyping.read("29/2", LocalDate.of(2024, 1, 1))).contains(LocalDate.of(2024, 2, 29));
        assertThat(DateTyping.read("29/2", TODAY)).isEmpty();
    }
}
