package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A state, said three ways: words, icon and colour. */
public class Badge extends Span {

    /** A badge with its words in the person's language. */
    public Badge(String text, VaadinIcon icon, Tone tone) {
        this(text, tone);
        addComponentAsFirst(Icons.of(icon));
    }

    /** A badge without a picture, for facts that judge nothing. */
    public Badge(String text, Tone tone) {
        addClassNames("badge", tone.className());
        add(new Span(text));
    }
}
