package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.JsonObject;

/** Figures drawn as a picture by {@code office-chart.js}. Whoever uses it puts the same figures beside it as a table. */
@Tag("office-chart")
@JsModule("context://elements/office-chart.js")
public class Chart extends Component {

    /**
     * Draws a picture.
     *
     * @param label what it shows, for those who do not see it
     * @param figures what it draws, as {@code office-chart.js} reads it
     */
    public Chart(String label, JsonObject figures) {
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        getElement().setPropertyJson("figures", figures);
    }
}
