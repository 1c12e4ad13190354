package vn.dondoc.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.common.Fault;

/** What others would guess is refused as a new password; a sentence of one's own is not. */
class PasswordRulesTest {

    @ParameterizedTest
    @CsvSource({
        "ngắn, password.fault.short",
        "1234567890, password.fault.in-order",
        "9876543210987, password.fault.in-order",
        "aaaaaaaaaaaa, password.fault.in-order",
        "qwertyuiop123456, password.fault.in-order",
        "abcdefghijklm, password.fault.in-order",
        "12121212121212, password.fault.in-order",
        "matkhau@2022!, password.fault.common",
        "Mật khẩu 2024, password.fault.common",
        "Password-1975, password.fault.common",
        "VietNam30041975, password.fault.common",
        "hoa mai cuchtk nở, password.fault.name",
        "Hồ Thị Kim Cúc 91, password.fault.name",
        "KimCuc-1991-yêu, password.fault.name"
    })
    void what_is_easily_guessed_is_refused(String password, String fault) {
        assertThat(PasswordRules.faults("wanted", password, "cuchtk", "Hồ Thị Kim Cúc"))
                .extracting(one -> one.message().key())
                .containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chiều qua phố mưa bay", "Xe đạp xanh 7 bánh", "k3#vRw!9qLt2", "một bài dài, ai đoán nổi"})
    void a_sentence_of_ones_own_is_taken(String password) {
        assertThat(PasswordRules.faults("wanted", password, "cuchtk", "Hồ Thị Kim Cúc"))
                .extracting(Fault::message)
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trời xanh mây trắng", "khanh khách cười vang"})
    void letters_of_a_name_within_another_word_are_no_name(String password) {
        assertThat(PasswordRules.faults("wanted", password, "anhdtn", "Đậu Thị Nguyệt Ánh"))
                .isEmpty();
    }
}
