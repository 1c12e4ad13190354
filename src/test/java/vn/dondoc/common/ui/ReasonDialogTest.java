package vn.dondoc.common.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.common.Fault;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Refusal;

/** Whoever gives no reason is asked for one, and may then give it. */
class ReasonDialogTest {

    private static final FormKey FORM = new FormKey(new ObjectRef("PLAN_LINE", "7"), "drop");

    private final List<String> taken = new ArrayList<>();

    @BeforeEach
    void screen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @Test
    void a_reason_given_after_an_empty_try_is_taken() {
        ReasonDialog dialog = new ReasonDialog(FORM, "Bỏ dòng", "Dòng không còn được tính.", taken::add);
        TextArea reason = reason(dialog);

        dialog.act();
        assertThat(taken).isEmpty();
        assertThat(reason.isInvalid()).isTrue();

        reason.setValue(" Gộp vào kế hoạch khác ");
        dialog.act();

        assertThat(taken).containsExactly("Gộp vào kế hoạch khác");
        assertThat(reason.isInvalid()).isFalse();
    }

    @Test
    void a_refused_reason_stands_beside_its_field_and_may_be_given_anew() {
        ReasonDialog dialog = new ReasonDialog(FORM, "Bỏ dòng", "Dòng không còn được tính.", reason -> {
            if (reason.length() < 5) {
                throw new Refusal(List.of(Fault.at("reason", "kit.reason.missing")));
            }
            taken.add(reason);
        });
        TextArea reason = reason(dialog);

        reason.setValue("x");
        dialog.act();
        assertThat(reason.getErrorMessage()).isNotEmpty();

        reason.setValue("Gộp vào kế hoạch khác");
        dialog.act();

        assertThat(taken).hasSize(1);
    }

    private static TextArea reason(Component dialog) {
        return within(dialog)
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> within(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }
}
