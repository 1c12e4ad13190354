package vn.dondoc.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a person reads stands in the message files, not in the code; the story of the sample office is data. */
class WordsInCodeTest {

    private static final Pattern SAMPLE =
            Pattern.compile("(?iu)(dữ liệu|cơ quan) mẫu|\\bsamples?\\b|vn\\.dondoc\\.demo");
    private static final Pattern VIETNAMESE = Pattern.compile("[đĐ]|\\p{M}");

    @Test
    void only_what_is_no_text_of_a_screen_is_vietnamese_in_the_code() {
        assertThat(Literal.all())
                .filteredOn(literal -> !literal.room().equals("demo"))
                .filteredOn(literal -> isVietnamese(literal.text()))
                .extracting(Literal::className)
                .containsOnly(
                        // The name under which the program itself acts.
                        "Actor",
                        // Words that books are read by.
                        "BookStatus",
                        "RowSorter",
                        // The letter that search folds to d.
                        "DocumentList",
                        // The abbreviations in the symbols of documents.
                        "DocumentType");
    }

    @Test
    void only_its_own_room_names_the_sample_office() {
        List<Path> others = Sources.under("src/main/java", "src/main/resources/messages", "frontend").stream()
                .filter(file -> !file.toString().matches(".*/(demo/|demo_).*"))
                .toList();

        assertThat(others).anyMatch(file -> file.toString().endsWith("shell_vi.properties"));
        assertThat(others)
                .filteredOn(file -> SAMPLE.matcher(Sources.read(file)).find())
                .isEmpty();
    }

    private static boolean isVietnamese(String text) {
        return VIETNAMESE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .find();
    }
}
