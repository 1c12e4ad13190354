package vn.dondoc.common.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.JsonObject;

/** On every screen: takes what a browser still holds of forms that are closed by now, so that it is found on any machine. */
@Tag("kept-texts")
@JsModule("context://elements/kept-form.js")
public final class KeptTextsOfBrowser extends Component {

    private final transient KeptForms forms = KeptForms.ofScreen();

    /** For the person of this screen. */
    public KeptTextsOfBrowser() {
        getElement().setAttribute("owner", forms.owner());
    }

    /** The browser forgets what it holds, because its person signs out. */
    public static void forgetAll(UI ui) {
        ui.getPage().executeJs("window.dondocKept?.forgetAll()");
    }

    @ClientCallable
    private void left(String form, JsonObject texts) {
        FormKey.parse(form).ifPresent(key -> forms.add(key, KeptJson.read(texts)));
    }
}
