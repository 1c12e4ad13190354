package vn.dondoc.document;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.dondoc.book.read.Symbol;

/** Number and symbol are written in one way, and read back as what they were (domain §7). */
class SymbolFormTest {

    @Test
    void two_digits_below_ten_a_dash_for_the_party_a_stroke_for_the_state() {
        assertThat(SymbolForm.PARTY.write(5, null, "CT", "QU")).isEqualTo("05-CT/QU");
        assertThat(SymbolForm.STATE.write(5, null, "KH", "UBND")).isEqualTo("05/KH-UBND");
        assertThat(SymbolForm.STATE.write(118, "2022", "QĐ", "UBND")).isEqualTo("118/2022/QĐ-UBND");
    }

    @Property
    void what_is_written_is_read_back(
            @ForAll SymbolForm form, @ForAll @IntRange(min = 1, max = 9999) int number, @ForAll DocumentType type) {
        String written = form.write(number, null, type.letters(), "UBND");

        Symbol read = Symbol.in(written).orElseThrow();

        assertThat(read.number()).isEqualTo(number);
        assertThat(read.type().letters()).isEqualTo(type.letters());
        assertThat(read.body()).isEqualTo("UBND");
        assertThat(read.text()).isEqualTo(written);
    }
}
