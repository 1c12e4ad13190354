package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The row above a list: search and filters at the left, count and export at the right. It wraps on a phone. */
public class Toolbar extends Div {

    public Toolbar(Component... components) {
        super(components);
        addClassName("toolbar");
    }

    /** Pushes everything added afterwards to the right. */
    public Toolbar space() {
        Span space = new Span();
        space.addClassName("spacer");
        add(space);
        return this;
    }

    /** Adds a quiet text, such as the number of rows; the caller keeps it to change its words. */
    public Toolbar count(Span count) {
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        add(count);
        return this;
    }
}
