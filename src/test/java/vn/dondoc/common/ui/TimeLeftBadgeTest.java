package vn.dondoc.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.calendar.WorkingDays;

/** How far away a due is, in words; a due on a day off is not said to be today, the day before or after. */
class TimeLeftBadgeTest {

    private static final WorkingDays DAYS = new WorkingDays(Set.of(LocalDate.of(2022, 9, 2)), Set.of());

    @BeforeEach
    void aScreen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-24, 2022-06-24, đến hạn hôm nay",
        "2022-06-24, 2022-06-25, 'đến hạn Thứ Bảy 25/06/2022, ngày nghỉ'",
        "2022-06-25, 2022-06-25, đến hạn hôm nay",
        "2022-06-25, 2022-06-26, 'đến hạn Chủ Nhật 26/06/2022, ngày nghỉ'",
        "2022-06-26, 2022-06-25, quá hạn",
        "2022-06-24, 2022-06-27, còn 1 ngày làm việc",
        "2022-09-01, 2022-09-02, 'đến hạn Thứ Sáu 02/09/2022, ngày nghỉ'",
        "2022-06-27, 2022-06-24, quá hạn 1 ngày làm việc"
    })
    void a_due_is_told_as_the_working_calendar_has_it(LocalDate today, LocalDate due, String said) {
        assertThat(TimeLeftBadge.words(DAYS.left(today, DAYS.deadline(due)))).isEqualTo(said);
    }
}
