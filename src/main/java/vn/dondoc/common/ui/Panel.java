package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A part of a page with a heading of its own. What is added goes into its body. */
public class Panel extends Section {

    private final Div body = new Div();

    /** A panel without a heading. */
    public Panel() {
        addClassName("panel");
        body.addClassName("panel-body");
        super.add(body);
    }

    /** A panel with a heading, and at its right the acts that belong to it. */
    public Panel(String title, Component... acts) {
        this();
        Div head = new Div(new H2(title));
        head.addClassName("panel-head");
        head.add(acts);
        addComponentAsFirst(head);
    }

    /** Where the content goes. */
    public HasComponents body() {
        return body;
    }

    /** Adds to the body and gives the panel back. */
    public Panel with(Component... components) {
        body.add(components);
        return this;
    }
}
