package vn.dondoc.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;

/**
 * One line of the trail, as a page shows it.
 *
 * @param at when
 * @param by who did it
 * @param command what was done
 * @param before the state or value before, or null
 * @param after the state or value after, or null
 * @param reason why, or null
 */
public record TrailLine(
        Instant at,
        By by,
        String command,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {

    /**
     * Who did it, and under which hat.
     *
     * @param person who, or null for the system
     * @param name the name at that time
     * @param role the hat under which it was done
     * @param unit the name of the unit of that hat
     * @param inPlaceOf the absent person, or null
     */
    public record By(
            @Nullable PersonId person,
            String name,
            Role role,
            String unit,
            @Nullable PersonId inPlaceOf) {}
}
