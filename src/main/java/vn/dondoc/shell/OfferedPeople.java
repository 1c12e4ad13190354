package vn.dondoc.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.office.OfferedSignIn;

/** The people whom the office offers at log-in, each entering by one click. */
class OfferedPeople extends Panel {

    OfferedPeople(List<OfferedSignIn> people, Consumer<OfferedSignIn> enter) {
        super(Texts.say("login.offered.title"));
        addClassName("unframed-wide");
        Paragraph hint = new Paragraph(Texts.say("login.offered.hint"));
        hint.addClassName("unframed-hint");
        Div list = new Div();
        list.addClassName("offered-people");
        people.forEach(person -> list.add(button(person, enter)));
        with(hint, list);
    }

    private static NativeButton button(OfferedSignIn person, Consumer<OfferedSignIn> enter) {
        Span role = span("role", Texts.say("role." + person.role()));
        Div who = new Div(span("name", person.name()), new Span(" · "), span("position", person.position()));
        NativeButton button = new NativeButton("", click -> enter.accept(person));
        button.add(role, who);
        button.addClassName("offered-person");
        return button;
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
