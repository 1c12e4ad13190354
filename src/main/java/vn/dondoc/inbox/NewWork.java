package vn.dondoc.inbox;

import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Act;
import vn.dondoc.common.ObjectRef;

/**
 * Something that begins to wait.
 *
 * @param kind what kind of waiting
 * @param source what it comes from: the engine's task id, or a key of the caller's; rows with the same one are closed together
 * @param act of a task: what is to be done
 * @param object on what
 * @param headline what the row shows
 */
public record NewWork(
        WorkKind kind, String source, @Nullable Act act, ObjectRef object, Headline headline) {}
