package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private final LoginThrottle throttle = new LoginThrottle();

    @Test
    void after_eight_wrong_passwords_a_name_must_wait() {
        failTimes(7);
        assertThat(throttle.open("lienctb", "10.0.0.1")).isTrue();

        failTimes(1);

        assertThat(throttle.open("lienctb", "10.0.0.1")).isFalse();
    }

    @Test
    void nobody_is_locked_out_by_a_stranger_at_another_address() {
        failTimes(20);

        assertThat(throttle.open("lienctb", "10.0.0.2")).isTrue();
        assertThat(throttle.open("triqm", "10.0.0.1")).isTrue();
    }

    @Test
    void writing_the_name_in_capitals_does_not_start_a_new_count() {
        failTimes(8);

        assertThat(throttle.open(" LienCTB ", "10.0.0.1")).isFalse();
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("lienctb", "10.0.0.1");
        }
    }
}
