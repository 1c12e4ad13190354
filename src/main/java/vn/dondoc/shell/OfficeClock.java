package vn.dondoc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Instant;
import vn.dondoc.common.ui.Dates;

/** The office's time, said by the server once and counted on by the browser. */
@Tag("office-clock")
@JsModule("context://elements/office-clock.js")
class OfficeClock extends Component implements HasText {

    OfficeClock(Instant now) {
        setText(Dates.weekdayTime(now));
        getElement().setAttribute("epoch", Long.toString(now.toEpochMilli()));
        getElement().setAttribute("language", UI.getCurrent().getLocale().getLanguage());
    }
}
