package vn.dondoc.book.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.document.DocumentType;

/** Numbers and symbols as offices write them. */
class SymbolTest {

    @ParameterizedTest
    @CsvSource({
        "Chỉ thị số 06-CT/QU ngày 15/02/2022, 06-CT/QU",
        "6-CT/QU, 06-CT/QU",
        "131 - CV/QU, 131-CV/QU",
        "Số: 118/KH-UBND, 118/KH-UBND",
        "04-CTr/QU, 04-CTr/QU",
        "02-QĐ/QU, 02-QĐ/QU"
    })
    void a_symbol_is_found_in_any_spelling(String text, String symbol) {
        assertThat(Symbol.in(text)).map(Symbol::text).hasValue(symbol);
    }

    @Test
    void the_year_between_number_and_type_is_kept_and_is_not_the_number() {
        assertThat(Symbol.in("Quyết định số 12 / 2022 / QĐ – UBND ngày 01/03/2022"))
                .hasValue(new Symbol(12, DocumentType.QUYET_DINH, "UBND", "12/2022/QĐ-UBND"));
        assertThat(Symbol.in("05/2022/qđ-UBND")).map(Symbol::text).hasValue("05/2022/QĐ-UBND");
    }

    @Test
    void what_is_shown_finds_the_same_document_again() {
        Symbol symbol = Symbol.in("7/2022/QĐ-UBND").orElseThrow();

        assertThat(Symbol.in(symbol.text())).hasValue(symbol);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/345/QĐ-UBND", "15/02/2022-CT/QU", "12/02/2022/QĐ-UBND", "12/ 02/QĐ-UBND"})
    void no_number_begins_after_the_stroke_of_another(String text) {
        assertThat(Symbol.in(text)).isEmpty();
    }
}
