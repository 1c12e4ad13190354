package vn.dondoc.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.dondoc.common.ui.AskDialog;
import vn.dondoc.common.ui.Buttons;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.office.OfficeStatus;
import vn.dondoc.office.StartingOver;

/** The thin line over every screen of an office that lives in its own time: that it does, and which time that is. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class OwnTimeLine extends Aside {

    private final OfficeStatus office;
    private final ObjectProvider<StartingOver> reset;
    private final Clock clock;
    private boolean startingOverOffered;

    OwnTimeLine(OfficeStatus office, ObjectProvider<StartingOver> reset, Clock clock) {
        this.office = office;
        this.reset = reset;
        this.clock = clock;
        addClassName("own-time-line");
        refresh();
    }

    /** Offers to start the office over to whoever is signed in and may do so. */
    void offerStartingOver() {
        startingOverOffered = reset.stream().anyMatch(StartingOver::offered);
        refresh();
    }

    /** Says the time anew; called with every navigation. */
    final void refresh() {
        removeAll();
        setVisible(office.ownTime().isPresent());
        office.ownTime().ifPresent(words -> add(new Span(Texts.say(words)), new OfficeClock(clock.instant())));
        if (startingOverOffered) {
            add(Buttons.quiet(Texts.say(reset.getObject().label()), this::ask));
        }
    }

    private void ask() {
        StartingOver asked = reset.getObject();
        new AskDialog(Texts.say(asked.label()), Texts.say(asked.consequence()), this::startOver).open();
    }

    private void startOver() {
        reset.getObject().start();
        UI.getCurrent().getPage().setLocation(".");
    }
}
