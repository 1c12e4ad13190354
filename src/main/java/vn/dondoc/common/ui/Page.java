package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The base of every screen: a header with title, one line under it and the actions of this moment, and below it whatever
 * the screen adds. The title is the browser's too.
 */
public abstract class Page extends Main implements HasDynamicTitle {

    private final H1 heading = new H1();
    private final Paragraph subtitle = new Paragraph();
    private final Div actions = new Div();

    protected Page() {
        addClassName("page");
        subtitle.addClassName("page-subtitle");
        actions.addClassName("page-actions");
        Div words = new Div(heading, subtitle);
        words.addClassName("page-heading");
        Header header = new Header(words, actions);
        header.addClassName("page-header");
        add(header);
    }

    /** Sets the title, already in the person's language. */
    protected final void title(String text) {
        heading.setText(text);
    }

    /** Sets the line under the title; empty text hides it. */
    protected final void subtitle(String text) {
        subtitle.setText(text);
    }

    /** Replaces the actions at the right of the header. */
    protected final void actions(Component... components) {
        actions.removeAll();
        actions.add(components);
    }

    /** Makes the page as tall as the window, so that its grid scrolls instead of the page. */
    protected final void fill() {
        addClassName("page-fill");
    }

    @Override
    public String getPageTitle() {
        return Texts.say("app.title", heading.getText());
    }
}
