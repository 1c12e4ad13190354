package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void search_ignores_marks_and_case_and_takes_d_for_d_with_stroke() {
        assertThat(Text.fold("Đẩy  MẠNH công tác đôn đốc")).isEqualTo("day manh cong tac don doc");
    }

    @Test
    void what_is_searched_for_means_itself_in_sql() {
        assertThat(Text.containing("Đạt 100%_\\")).isEqualTo("%dat 100\\%\\_\\\\%");
    }

    @Test
    void text_comes_in_as_nfc_with_single_blanks() {
        String decomposed = Normalizer.normalize("  Phường\u00a0 Bến   Vàm ", Normalizer.Form.NFD);

        assertThat(Text.clean(decomposed)).isEqualTo("Phường Bến Vàm");
    }

    @Test
    void what_nobody_sees_is_left_out_and_everything_else_stays() {
        assertThat(Text.visible("a\u0000b\u0007c\u200B\u200D\u2060\uFEFF\u00AD\u200E\u202A\u202E\u2066\u2069\u061Cd"))
                .isEqualTo("abcd");
        assertThat(Text.visible("\uD800a\uDC00b\uFFFE\uFFFF\u3164")).isEqualTo("ab");
        assertThat(Text.visible("một\u2028hai")).isEqualTo("một\nhai");
        String kept = "Điều 1.\tViệc\r\n👍🏽 – “…” n\u0303";
        assertThat(Text.visible(kept)).isSameAs(kept);
    }

    @Property
    void no_form_of_a_text_holds_half_a_character(@ForAll @StringLength(max = 60) String text) {
        for (String form : List.of(Text.visible(text), Text.nfc(text), Text.clean(text), Text.fold(text))) {
            assertThat(form.codePoints())
                    .noneMatch(each -> Character.getType(each) == Character.SURROGATE
                            || Character.getType(each) == Character.FORMAT
                            || each == 0);
        }
    }

    @Test
    void names_sort_as_in_a_vietnamese_dictionary() {
        List<String> sorted = List.of("Đỗ", "Dương", "Ân", "An", "Ban").stream()
                .sorted(Text.order()::compare)
                .toList();

        assertThat(sorted).containsExactly("An", "Ân", "Ban", "Dương", "Đỗ");
    }

    @Property
    void folding_twice_changes_nothing(@ForAll @StringLength(max = 60) String text) {
        assertThat(Text.fold(Text.fold(text))).isEqualTo(Text.fold(text));
    }
}
