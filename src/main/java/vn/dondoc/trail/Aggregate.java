package vn.dondoc.trail;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.dondoc.common.Recorded;

/**
 * A thing that commands act on. Its state changes only through its verbs; each guards itself, refuses with a sentence the
 * user can read, and raises one fact.
 */
@MappedSuperclass
public abstract class Aggregate extends Recorded {

    @Transient
    private final List<Supplier<?>> facts = new ArrayList<>();

    /** Raises what a verb did. It is told once the command is written, so that a new thing has its id by then. */
    protected final void raise(Supplier<?> fact) {
        facts.add(fact);
    }

    /** The facts raised since, in their order; they are told once. */
    final List<Object> drain() {
        List<Object> drained = new ArrayList<>();
        facts.forEach(fact -> drained.add(fact.get()));
        facts.clear();
        return drained;
    }
}
