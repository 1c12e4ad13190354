package vn.dondoc.document.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A fault beside a field goes as soon as the field is changed; the next submission looks anew. */
final class Healing {

    private Healing() {}

    static <F extends HasValue<?, ?> & HasValidationProperties> void of(F field) {
        field.addValueChangeListener(change -> field.setInvalid(false));
    }
}
