package vn.dondoc.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.StepName;

/** Tells which steps are open on an object, and for whom they wait. */
public interface OpenSteps {

    /** The open steps, one for each holder; empty where nothing waits. */
    List<OpenStep> on(ObjectRef object);

    /** What they are called, by the names of their acts. */
    default Map<String, StepName> namesOn(ObjectRef object) {
        Map<String, StepName> names = new HashMap<>();
        on(object).forEach(step -> names.put(step.act(), step.name()));
        return names;
    }
}
