package vn.dondoc.common.ui;

import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Pictures beside words. They repeat what the words say, so a screen reader passes over them. */
public final class Icons {

    private Icons() {}

    /** An icon that decorates. */
    public static Icon of(VaadinIcon icon) {
        return silent(icon.create());
    }

    /** An icon by its name as menu entries give it, such as {@code vaadin:inbox}. */
    public static Icon named(String name) {
        return silent(new Icon(name));
    }

    private static Icon silent(Icon icon) {
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
