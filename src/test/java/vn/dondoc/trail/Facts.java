package vn.dondoc.trail;

import java.util.List;

/** The facts an aggregate has raised, as a desk would tell them. */
public final class Facts {

    private Facts() {}

    public static List<Object> of(Aggregate aggregate) {
        return aggregate.drain();
    }
}
