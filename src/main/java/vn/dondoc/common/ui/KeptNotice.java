package vn.dondoc.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says above a form what became of something typed earlier, and what can be done about it. */
final class KeptNotice extends Div {

    KeptNotice(String words) {
        addClassNames("notice", "kept-notice");
        getElement().setAttribute("role", "status");
        add(new Span(words));
    }

    KeptNotice offering(String button, Runnable act) {
        add(Buttons.quiet(Texts.say(button), () -> {
            removeFromParent();
            act.run();
        }));
        return this;
    }
}
