package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NfcPasswordEncoderTest {

    private static final String PASSWORD = "một mật khẩu khá dài, hơn ba mươi chữ cái tiếng Việt";

    private final NfcPasswordEncoder encoder = new NfcPasswordEncoder();

    @Test
    void a_password_is_the_same_however_the_keyboard_composed_it() {
        String hash = encoder.encode(PASSWORD);

        assertThat(encoder.matches(Normalizer.normalize(PASSWORD, Normalizer.Form.NFD), hash))
                .isTrue();
    }

    @Test
    void the_last_letter_of_a_long_password_counts() {
        String hash = encoder.encode(PASSWORD + "a");

        assertThat(encoder.matches(PASSWORD + "b", hash)).isFalse();
    }
}
