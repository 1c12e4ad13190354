package vn.dondoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names as they are kept. */
class FileNameTest {

    @Test
    void a_name_in_decomposed_form_is_kept_composed() {
        String composed = "Báo cáo quý Ⅱ của phường Đống Đa.pdf";
        String typedOnAMac = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(FileName.of(typedOnAMac).text()).isEqualTo(composed);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc-passwd",
        "C:\\x, C-x",
        "C:\\Users\\lan\\thư.pdf, C-Users-lan-thư.pdf",
        "05-CT/QU.pdf, 05-CT-QU.pdf",
        "..., ''",
        "'báo cáo.pdf. ', báo cáo.pdf",
    })
    void a_name_never_holds_a_path(String given, String kept) {
        assertThat(FileName.of(given).text()).isEqualTo(kept);
    }

    @Test
    void characters_that_hide_or_turn_the_text_are_left_out() {
        assertThat(FileName.of("bao\u0000cao\u202Efdp.exe\r\n").text()).isEqualTo("baocaofdp.exe");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        FileName name = FileName.of("ă".repeat(400) + ".docx");

        assertThat(name.text()).hasSize(255).endsWith("ă.docx");
        assertThat(name.extension()).isEqualTo("docx");
    }

    @Test
    void the_ending_counts_in_any_case() {
        assertThat(FileName.of("SCAN 001.PDF").extension()).isEqualTo("pdf");
        assertThat(FileName.of("không đuôi").extension()).isEmpty();
    }
}
