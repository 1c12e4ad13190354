package vn.dondoc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import vn.dondoc.common.ui.Texts;

/** The base of the screens outside the frame: log-in, opening an office, and errors. */
abstract class UnframedPage extends Div implements HasDynamicTitle {

    private final String title;
    private final Main body = new Main();

    UnframedPage(OwnTimeLine ownTimeLine, String title) {
        this.title = title;
        addClassName("unframed");
        Header tools = new Header(Switches.all());
        tools.addClassName("unframed-tools");
        body.addClassName("unframed-body");
        add(ownTimeLine, tools, body);
    }

    /** The mark with the name of the product and one line about it. */
    final void brand(String name, String line) {
        H1 heading = new H1(name);
        heading.addClassName("name");
        Div brand = new Div(Brand.mark(), heading, new Paragraph(line));
        brand.addClassName("unframed-brand");
        body.add(brand);
    }

    final void addBody(Component... components) {
        body.add(components);
    }

    @Override
    public String getPageTitle() {
        return Texts.say("app.title", title);
    }
}
