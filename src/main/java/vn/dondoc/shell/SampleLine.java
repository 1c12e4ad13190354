package vn.dondoc.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.dondoc.common.OfficeStatus;
import vn.dondoc.common.SampleReset;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Texts;

/** The thin line over every screen of the sample office: that it is one, and which time it lives in. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class SampleLine extends Aside {

    private final OfficeStatus office;
    private final ObjectProvider<SampleReset> reset;
    private final Clock clock;
    private boolean startingOverOffered;

    SampleLine(OfficeStatus office, ObjectProvider<SampleReset> reset, Clock clock) {
        this.office = office;
        this.reset = reset;
        this.clock = clock;
        addClassName("sample-line");
        refresh();
    }

    /** Offers to start the sample office over to whoever is signed in and may do so. */
    void offerStartingOver() {
        startingOverOffered = reset.stream().anyMatch(SampleReset::offered);
        refresh();
    }

    /** Says the time anew; called with every navigation. */
    final void refresh() {
        removeAll();
        setVisible(office.sample());
        if (office.sample()) {
            add(new Span(Texts.say("shell.sample")), new OfficeClock(clock.instant()));
        }
        if (startingOverOffered) {
            add(Buttons.quiet(Texts.say("shell.start-over"), this::ask));
        }
    }

    private void ask() {
        new AskDialog(Texts.say("shell.start-over"), Texts.say("shell.start-over.consequence"), this::startOver).open();
    }

    private void startOver() {
        reset.getObject().start();
        UI.getCurrent().getPage().setLocation(".");
    }
}
