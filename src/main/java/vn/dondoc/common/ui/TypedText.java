package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import vn.dondoc.common.Longest;

/**
 * Fields for typed texts. None of them cuts what is typed or pasted: a text that is too long stays, and the field says so
 * while it is being typed. Any other fault beside it goes as soon as it is changed.
 */
public final class TypedText {

    private static final String LENGTH = "(element.inputElement || element).value.length";
    private static final int PAUSE = 300;

    private TypedText() {}

    /** A text of one line. */
    public static TextField line(String label, Longest longest) {
        TextField field = new TextField(label);
        field.setManualValidation(true);
        watch(field, longest);
        return field;
    }

    /** A text of several lines. */
    public static TextArea area(String label, Longest longest) {
        TextArea area = new TextArea(label);
        area.setManualValidation(true);
        watch(area, longest);
        return area;
    }

    private static <F extends Component & HasValue<?, String> & HasValidationProperties> void watch(
            F field, Longest longest) {
        field.addValueChangeListener(
                change -> look(field, longest, change.getValue().length()));
        field.getElement()
                .addEventListener(
                        "input",
                        typed -> look(field, longest, (int) typed.getEventData().getNumber(LENGTH)))
                .addEventData(LENGTH)
                .setFilter(LENGTH + " > " + longest.characters() + " || element.invalid")
                .debounce(PAUSE);
    }

    private static void look(HasValidationProperties field, Longest longest, int length) {
        boolean tooLong = length > longest.characters();
        if (tooLong) {
            field.setErrorMessage(Texts.say("fault.too-long", length, longest.characters()));
        }
        field.setInvalid(tooLong);
    }
}
