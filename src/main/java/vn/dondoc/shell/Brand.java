package vn.dondoc.shell;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import vn.dondoc.common.ui.Texts;

/** The mark and the name, leading home. */
class Brand extends RouterLink {

    Brand() {
        setRoute(HomeView.class);
        addClassName("brand");
        add(mark(), new Span(Texts.say("app.name")));
    }

    /** The mark alone; the name always stands beside it. */
    static Image mark() {
        return new Image("favicon.svg", "");
    }
}
