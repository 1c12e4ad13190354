package vn.dondoc.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import vn.dondoc.common.SampleSignIn;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;

/** The people of the sample office, each entering by one click. */
class SamplePeople extends Panel {

    SamplePeople(List<SampleSignIn> people, Consumer<SampleSignIn> enter) {
        super(Texts.say("login.sample.title"));
        addClassName("unframed-wide");
        Paragraph hint = new Paragraph(Texts.say("login.sample.hint"));
        hint.addClassName("unframed-hint");
        Div list = new Div();
        list.addClassName("sample-people");
        people.forEach(person -> list.add(button(person, enter)));
        with(hint, list);
    }

    private static NativeButton button(SampleSignIn person, Consumer<SampleSignIn> enter) {
        Span role = span("role", Texts.say("role." + person.role()));
        Div who = new Div(span("name", person.name()), new Span(" · "), span("position", person.position()));
        NativeButton button = new NativeButton("", click -> enter.accept(person));
        button.add(role, who);
        button.addClassName("sample-person");
        return button;
    }

    private static Span span(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
