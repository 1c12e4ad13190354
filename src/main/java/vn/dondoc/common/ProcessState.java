package vn.dondoc.common;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a process instance stands: its own diagram and what of it is done and open.
 *
 * @param diagram the BPMN of the version this instance runs on, or empty where no process runs
 * @param steps what was passed and what is open, in the order it was entered
 */
public record ProcessState(String diagram, List<Step> steps) {

    /** Nothing runs. */
    public static final ProcessState NONE = new ProcessState("", List.of());

    /**
     * One element of the diagram that was entered.
     *
     * @param element the element's id on the diagram
     * @param name its name in the office's words
     * @param task true for what a person does
     * @param entered when it was entered
     * @param left when it was left, or null while it is open
     */
    public record Step(
            String element,
            StepName name,
            boolean task,
            Instant entered,
            @Nullable Instant left) {

        /** True while it waits. */
        public boolean open() {
            return left == null;
        }
    }
}
