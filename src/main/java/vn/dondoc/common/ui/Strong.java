package vn.dondoc.common.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/** Words of weight inside a text. */
@Tag("strong")
class Strong extends HtmlContainer {

    Strong(String text) {
        setText(text);
    }
}
