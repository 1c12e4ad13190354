package vn.dondoc.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import java.util.function.Predicate;
import vn.dondoc.common.ProcessState;

/** A process drawn as its BPMN says it, with what was passed and where it stands. Its words are in {@link StepsTable}. */
@Tag("process-picture")
@JsModule("context://elements/process-picture.js")
public class ProcessPicture extends Component {

    /** Draws where an instance stands. */
    public ProcessPicture(ProcessState state) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.say("process.picture"));
        getElement().setAttribute("tabindex", "0");
        getElement().setProperty("diagram", state.diagram());
        getElement().setPropertyJson("passed", elements(state, step -> !step.open()));
        getElement().setPropertyJson("here", elements(state, ProcessState.Step::open));
    }

    private static JsonArray elements(ProcessState state, Predicate<ProcessState.Step> which) {
        JsonArray elements = Json.createArray();
        state.steps().stream()
                .filter(which)
                .map(ProcessState.Step::element)
                .distinct()
                .forEach(element -> elements.set(elements.length(), element));
        return elements;
    }
}
