package vn.dondoc.common;

import java.util.List;

/** Proves that the engine, the documents and duties, and the inbox say the same of the same work. */
public interface Reconciliation {

    /**
     * Everything in which they differ; empty when all is well.
     *
     * @throws Refusal if the actor is no administrator
     */
    List<Drift> run();

    /**
     * One difference.
     *
     * @param check which check found it; its sentence is the text {@code reconciliation.<check>}
     * @param subject what it is about, such as {@code duty:12}
     */
    record Drift(String check, String subject) {}
}
