package vn.dondoc.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.common.Longest;

/** A text that is too long is not cut: the field says how long it is, and holds its form's act back. */
class TypedTextTest {

    private static final String TOO_LONG = "một hai ba bốn";

    @BeforeEach
    void screen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @Test
    void a_pasted_text_stays_whole_and_is_marked_with_its_length() {
        TextArea area = TypedText.area("Sản phẩm", new Longest(10));

        area.setValue(TOO_LONG);

        assertThat(area.getValue()).isEqualTo(TOO_LONG);
        assertThat(area.isInvalid()).isTrue();
        assertThat(area.getErrorMessage()).isEqualTo("Dài 14 chữ, nhiều nhất 10.");
    }

    @Test
    void once_it_is_short_enough_its_act_is_done() {
        TextArea area = TypedText.area("Sản phẩm", new Longest(10));
        Refusals refusals = new Refusals().beside("product", area);
        area.setValue(TOO_LONG);
        assertThat(refusals.run(() -> {})).isFalse();

        area.setValue("một hai");

        assertThat(area.isInvalid()).isFalse();
        assertThat(refusals.run(() -> {})).isTrue();
    }
}
