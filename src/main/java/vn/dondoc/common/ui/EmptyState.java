package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What stands where a list has no row: why it is empty, and one next step. */
public class EmptyState extends Div {

    /** An empty state whose text is its whole message. */
    public EmptyState(String text) {
        addClassName("empty");
        Paragraph words = new Paragraph(text);
        words.addClassName("empty-text");
        add(Icons.of(VaadinIcon.INBOX), words);
    }

    /** An empty state with the one step that leads on, a button or a link. */
    public EmptyState(String text, Component nextStep) {
        this(text);
        add(nextStep);
    }
}
