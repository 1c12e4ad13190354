package vn.dondoc.trail;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ObjectRef;

/**
 * What a command did, before the trail adds who and when.
 *
 * @param object on what
 * @param command the command's name, such as {@code document.issue}; screens say it by the key {@code trail.<command>}
 * @param before the state or value before, or null
 * @param after the state or value after, or null
 * @param reason the reason given, or null
 */
public record Entry(
        ObjectRef object,
        String command,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    /** A command without a before and after. */
    public static Entry of(ObjectRef object, String command) {
        return new Entry(object, command, null, null, null);
    }

    /** A command that changed something. */
    public static Entry change(ObjectRef object, String command, @Nullable String before, @Nullable String after) {
        return new Entry(object, command, before, after, null);
    }

    /** The same with the reason that was given. */
    public Entry because(@Nullable String why) {
        return new Entry(object, command, before, after, why);
    }
}
