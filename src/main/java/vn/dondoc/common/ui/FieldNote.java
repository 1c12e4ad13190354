package vn.dondoc.common.ui;

import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasStyle;

/** What is to be known of a choice, said beside its field as soon as it is made. It refuses nothing and holds nothing back. */
public final class FieldNote {

    private FieldNote() {}

    /** Says this beside a field; {@code marked} if it is to be looked at again. */
    public static <F extends HasHelper & HasStyle> void say(F field, String words, boolean marked) {
        field.setHelperText(words);
        field.setClassName("off-day", marked);
    }
}
