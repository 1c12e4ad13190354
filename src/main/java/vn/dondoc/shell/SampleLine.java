package vn.dondoc.shell;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.dondoc.common.OfficeStatus;
import vn.dondoc.common.ui.Texts;

/** The thin line over every screen of the sample office: that it is one, and which time it lives in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SampleLine extends Aside {

    private final OfficeStatus office;
    private final Clock clock;

    SampleLine(OfficeStatus office, Clock clock) {
        this.office = office;
        this.clock = clock;
        addClassName("sample-line");
        refresh();
    }

    /** Says the time anew; called with every navigation. */
    final void refresh() {
        removeAll();
        setVisible(office.sample() || office.preparing());
        if (office.preparing()) {
            add(new Span(Texts.say("shell.preparing")));
        } else if (office.sample()) {
            add(new Span(Texts.say("shell.sample")), new OfficeClock(clock.instant()));
        }
    }
}
