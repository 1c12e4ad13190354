package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Labels and values, two columns on a desk and one on a phone. */
public class Facts extends DescriptionList {

    public Facts() {
        addClassName("facts");
    }

    /** Adds a value in words; a blank one is left out rather than shown empty. */
    public Facts fact(String label, String value) {
        return value.isBlank() ? this : fact(label, new Span(value));
    }

    /** Adds a value that is more than words, such as a badge or a link. */
    public Facts fact(String label, Component value) {
        add(new Term(label), new Description(value));
        return this;
    }
}
