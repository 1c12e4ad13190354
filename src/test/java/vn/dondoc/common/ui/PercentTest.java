package vn.dondoc.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.common.Rate;

/** Every percentage is rounded half up to one decimal (domain §6). */
class PercentTest {

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
        "1, 16, '6,3 %'",
        "3, 2000, '0,2 %'",
        "87, 156, '55,8 %'",
        "16051, 21914, '73,2 %'",
        "1999, 2000, '100,0 %'",
        "0, 7, '0,0 %'"
    })
    void what_lies_in_the_middle_is_rounded_up(long part, long whole, String said) {
        assertThat(Percent.of(new Rate(part, whole))).isEqualTo(said);
        assertThat(Percent.number(new Rate(part, whole)) + " %").isEqualTo(said);
    }

    @Test
    void nothing_has_no_rate() {
        assertThat(Percent.of(new Rate(0, 0))).isEqualTo("—");
    }
}
