package vn.dondoc.common.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** A fault beside a field goes as soon as the field is changed; the next submission looks anew. */
public final class ClearFault {

    private ClearFault() {}

    /** From now on, a change of the field takes its fault away. */
    public static <F extends HasValue<?, ?> & HasValidationProperties> void of(F field) {
        field.addValueChangeListener(change -> field.setInvalid(false));
    }
}
