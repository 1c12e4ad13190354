package vn.dondoc.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Listens for the keys of every screen. */
@Tag("short-cuts")
@JsModule("context://elements/short-cuts.js")
class ShortCuts extends Component {

    ShortCuts(Runnable help) {
        getElement().addEventListener("help", event -> help.run());
    }
}
