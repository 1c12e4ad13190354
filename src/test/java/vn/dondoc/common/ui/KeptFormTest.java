package vn.dondoc.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.common.ObjectRef;

/** What is typed into a form is kept, offered again, and never overwritten unsaid. */
class KeptFormTest {

    private static final FormKey FORM = new FormKey(new ObjectRef("DUTY", "7"), "report");

    @BeforeEach
    void screen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    private record Form(TextArea text, KeptForm kept) {

        static Form open(String own, long version) {
            TextArea text = new TextArea();
            text.setValue(own);
            return new Form(
                    text, new KeptForm(FORM).basedOn(version).text("text", text).begin());
        }

        void press(String key) {
            within(kept)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals(Texts.say(key)))
                    .findFirst()
                    .orElseThrow()
                    .click();
        }

        boolean says(String key) {
            String beginning = Texts.say(key, "").split("\\.")[0];
            return within(kept).anyMatch(part -> part.getElement().getText().startsWith(beginning));
        }

        private static Stream<Component> within(Component component) {
            return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
        }
    }

    @Test
    void what_was_typed_stands_in_the_form_when_it_is_opened_again() {
        Form.open("", 1).text().setValue("Đã rà soát");

        assertThat(Form.open("", 1).text().getValue()).isEqualTo("Đã rà soát");
    }

    @Test
    void what_was_put_back_can_be_dropped() {
        Form.open("trước", 1).text().setValue("Đã rà soát");
        Form again = Form.open("trước", 1);

        again.press("kit.kept.drop");

        assertThat(again.text().getValue()).isEqualTo("trước");
        assertThat(Form.open("trước", 1).text().getValue()).isEqualTo("trước");
    }

    @Test
    void after_the_act_nothing_is_offered() {
        Form form = Form.open("", 1);
        form.text().setValue("Đã rà soát");

        form.kept().forget();

        assertThat(Form.open("", 1).text().getValue()).isEmpty();
    }

    @Test
    void what_was_typed_upon_an_older_version_is_offered_and_not_put_back_unasked() {
        Form.open("một", 1).text().setValue("một và hai");
        Form later = Form.open("ba", 2);
        assertThat(later.text().getValue()).isEqualTo("ba");

        later.press("kit.kept.take");

        assertThat(later.text().getValue()).isEqualTo("một và hai");
    }

    @Test
    void a_second_tab_that_wrote_first_is_not_overwritten_and_the_first_is_told() {
        Form first = Form.open("", 1);
        Form second = Form.open("", 1);
        second.text().setValue("ở thẻ hai");

        first.text().setValue("ở thẻ một");

        assertThat(first.says("kit.kept.elsewhere")).isTrue();
        assertThat(Form.open("", 1).text().getValue()).isEqualTo("ở thẻ hai");
    }

    @Test
    void whoever_is_told_may_keep_what_stands_here() {
        Form first = Form.open("", 1);
        Form.open("", 1).text().setValue("ở thẻ hai");
        first.text().setValue("ở thẻ một");

        first.press("kit.kept.take-here");

        assertThat(Form.open("", 1).text().getValue()).isEqualTo("ở thẻ một");
    }

    @Test
    void whoever_is_told_may_take_what_stands_there() {
        Form first = Form.open("", 1);
        Form.open("", 1).text().setValue("ở thẻ hai");
        first.text().setValue("ở thẻ một");

        first.press("kit.kept.take-there");

        assertThat(first.text().getValue()).isEqualTo("ở thẻ hai");
    }

    @Test
    void a_tab_whose_text_was_handed_in_elsewhere_is_told() {
        Form first = Form.open("", 1);
        first.text().setValue("ở thẻ một");
        Form.open("", 1).kept().forget();

        first.text().setValue("ở thẻ một, thêm");

        assertThat(first.says("kit.kept.done-elsewhere")).isTrue();
    }
}
