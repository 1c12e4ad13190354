package vn.dondoc.shell;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import vn.dondoc.common.ui.Panel;
import vn.dondoc.common.ui.Texts;

/** A screen that says what happened, what was kept and what to do, in that order. */
abstract class ErrorPage extends UnframedPage {

    private final Panel panel = new Panel();

    /**
     * Says it.
     *
     * @param key the texts {@code key.title}, {@code key.what}, {@code key.kept} and {@code key.next}
     */
    ErrorPage(OwnTimeLine ownTimeLine, String key) {
        super(ownTimeLine, Texts.say(key + ".title"));
        panel.with(
                new H1(Texts.say(key + ".title")),
                new Paragraph(Texts.say(key + ".what")),
                new Paragraph(Texts.say(key + ".kept")),
                new Paragraph(Texts.say(key + ".next")));
        panel.addClassNames("unframed-wide", "error-page");
        RouterLink home = new RouterLink(Texts.say("error.home"), HomeView.class);
        home.addClassName("go-on");
        panel.with(home);
        addBody(new Brand(), panel);
    }

    /** Adds the code under which the log keeps the cause. */
    final void reference(String code) {
        Span shown = new Span(Texts.say("error.reference", code));
        shown.addClassName("reference");
        panel.body().addComponentAtIndex(4, shown);
    }
}
