package vn.dondoc.common.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words of weight inside a text. */
@Tag("strong")
public final class Strong extends HtmlContainer {

    /** These words. */
    public Strong(String text) {
        setText(text);
    }
}
