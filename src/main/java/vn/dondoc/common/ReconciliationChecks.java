package vn.dondoc.common;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Ways in which things of one kind can differ from what the engine and the inbox say of them. {@link Reconciliation} runs
 * those of every room: a room adds its own as a bean.
 */
public interface ReconciliationChecks {

    /**
     * How the subjects that differ are found, such as {@code duty:12}, by the name of the check; its sentence is the text
     * {@code reconciliation.<check>}.
     */
    Map<String, Supplier<List<String>>> all();
}
