package vn.dondoc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import vn.dondoc.common.ui.Texts;

/** Warns two minutes before the session ends and offers to go on. Any call to the server, this one too, starts it anew. */
@Tag("session-watch")
@JsModule("context://elements/session-watch.js")
class SessionWatch extends Component {

    private static final int WARNING_SECONDS = 120;

    SessionWatch(int sessionSeconds) {
        set("seconds", Integer.toString(sessionSeconds));
        set("warning", Integer.toString(WARNING_SECONDS));
        set("warn-title", Texts.say("shell.session.warn.title"));
        set("warn-text", Texts.say("shell.session.warn.text"));
        set("warn-button", Texts.say("shell.session.warn.stay"));
        set("ended-title", Texts.say("shell.session.ended.title"));
        set("ended-text", Texts.say("shell.session.ended.text"));
        set("ended-button", Texts.say("shell.session.ended.again"));
        getElement().addEventListener("stay", event -> {});
    }

    private void set(String name, String value) {
        getElement().setAttribute(name, value);
    }
}
