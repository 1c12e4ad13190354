package vn.dondoc.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Spellings of one theme fold to one text, and no more than those. */
class ThemeTextTest {

    private static final String THEME = "Học tập, quán triệt “Nghị quyết” – lý luận đảng";

    @Test
    void case_marks_blanks_and_signs_do_not_count() {
        assertThat(ThemeText.fold("PHÒNG,  CHỐNG dịch\u00a0bệnh")).isEqualTo("phong chong dich benh");
        assertThat(ThemeText.fold("Văn hóa - “văn nghệ”")).isEqualTo(ThemeText.fold("văn hoá, 'Văn nghệ'"));
    }

    @Test
    void letters_digits_and_where_words_end_count() {
        assertThat(ThemeText.fold("Quý 1")).isNotEqualTo(ThemeText.fold("Quý 2"));
        assertThat(ThemeText.fold("vănhóa")).isNotEqualTo(ThemeText.fold("văn hóa"));
    }

    @Test
    void signs_alone_are_no_theme() {
        assertThat(ThemeText.fold(" -- *** ")).isEmpty();
    }

    @Property
    void a_theme_typed_otherwise_folds_alike(@ForAll long seed) {
        assertThat(ThemeText.fold(Spellings.otherwise(THEME, new Random(seed)))).isEqualTo(ThemeText.fold(THEME));
    }

    @Property
    void folding_twice_changes_nothing_and_what_comes_out_fits_its_column(
            @ForAll @StringLength(max = 300) String text) {
        String folded = ThemeText.fold(text);

        assertThat(ThemeText.fold(folded)).isEqualTo(folded);
        assertThat(folded.length()).isLessThanOrEqualTo(ThemeContent.LONGEST_NAME.characters());
    }
}
