package vn.dondoc.common.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.TestClock;
import vn.dondoc.common.DayBounds;

/** A day that the office cannot be told of is refused beside its field, and passed over in an address. */
class DateFieldTest {

    private static final DayBounds BOUNDS = DayBounds.now(new TestClock());

    @BeforeEach
    void screen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @Test
    void a_day_outside_the_bounds_is_marked_in_words_and_holds_the_act_back() {
        DatePicker field = DateField.of("Hạn", new TestClock());
        Refusals refusals = new Refusals().beside("due", field);

        field.setValue(LocalDate.of(9999, 12, 31));

        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("Chỉ nhận ngày từ 01/01/1900 đến 20/06/2072.");
        assertThat(refusals.run(() -> {})).isFalse();

        field.setValue(LocalDate.of(2022, 7, 1));

        assertThat(field.isInvalid()).isFalse();
        assertThat(refusals.run(() -> {})).isTrue();
    }

    @Test
    void an_address_names_a_day_within_them_or_there_is_no_such_page() {
        assertThat(Addresses.day(QueryParameters.of("day", "2022-06-20"), "day", BOUNDS))
                .contains(LocalDate.of(2022, 6, 20));
        assertThat(Addresses.day(QueryParameters.empty(), "day", BOUNDS)).isEmpty();
        for (String none : List.of("+999999-12-31", "0001-01-01", "hôm nay")) {
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> Addresses.day(QueryParameters.of("day", none), "day", BOUNDS));
        }
    }
}
