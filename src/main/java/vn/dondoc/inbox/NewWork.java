package vn.dondoc.inbox;

import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Headline;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.StepName;

/**
 * Something that begins to wait.
 *
 * @param kind what kind of waiting
 * @param source what it comes from: the engine's task id, or a key of the caller's; rows with the same one are closed together
 * @param step of a task: what is to be done, otherwise null
 * @param object on what
 * @param headline what the row shows
 */
public record NewWork(
        WorkKind kind, String source, @Nullable Step step, ObjectRef object, Headline headline) {

    /**
     * What is to be done.
     *
     * @param act the name of the act that completes it
     * @param name what its diagram calls it
     */
    public record Step(String act, StepName name) {}

    /** Something that waits without being a step. */
    public static NewWork notice(WorkKind kind, String source, ObjectRef object, Headline headline) {
        return new NewWork(kind, source, null, object, headline);
    }
}
