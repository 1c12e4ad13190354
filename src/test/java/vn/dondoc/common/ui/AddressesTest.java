package vn.dondoc.common.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.common.DayBounds;

/** What an address may say. */
class AddressesTest {

    private static final DayBounds BOUNDS = DayBounds.on(LocalDate.of(2022, 6, 20));

    @Test
    void a_day_is_read_and_none_is_none() {
        assertThat(Addresses.day(QueryParameters.of("from", "2022-06-20"), "from", BOUNDS))
                .contains(LocalDate.of(2022, 6, 20));
        assertThat(Addresses.day(QueryParameters.of("from", ""), "from", BOUNDS))
                .isEmpty();
        assertThat(Addresses.day(QueryParameters.empty(), "from", BOUNDS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"20220", "2022", "2022-13-01", "+999999-12-31", "1899-12-31", "2072-06-21", "x", "\u0000"})
    void a_day_that_is_none_leads_nowhere(String said) {
        assertThatThrownBy(() -> Addresses.day(QueryParameters.of("from", said), "from", BOUNDS))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_text_comes_without_what_nobody_sees_and_with_an_end() {
        assertThat(Addresses.text(QueryParameters.of("q", "Đôn\u0000 đ\u202Eốc\uD800"), "q"))
                .contains("Đôn đốc");
        assertThat(Addresses.text(QueryParameters.of("q", "a".repeat(100_000)), "q"))
                .hasValueSatisfying(text -> assertThat(text).hasSize(500));
    }
}
