package vn.dondoc.access;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.dondoc.common.StepName;

/**
 * What a person may do with a thing now.
 *
 * @param acts everything they may do
 * @param names what the diagram calls the steps that are open on it, by the names of their acts
 * @param <A> the acts of its kind
 */
public record Offered<A extends Act>(Set<A> acts, Map<String, StepName> names) {

    /** True if they may do this. */
    public boolean has(A act) {
        return acts.contains(act);
    }

    /** What an open step is called. */
    public StepName nameOf(A step) {
        return Objects.requireNonNull(names.get(step.name()), () -> step + " is not open");
    }
}
