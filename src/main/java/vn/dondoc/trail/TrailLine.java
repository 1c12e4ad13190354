package vn.dondoc.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;

/**
 * One line of the trail, as a page shows it.
 *
 * @param at when
 * @param person who, or null for the system
 * @param name the name at that time
 * @param role the hat under which it was done
 * @param unit the name of the unit of that hat
 * @param inPlaceOf the absent person, or null
 * @param command what was done
 * @param before the state or value before, or null
 * @param after the state or value after, or null
 * @param reason why, or null
 */
public record TrailLine(
        Instant at,
        @Nullable PersonId person,
        String name,
        Role role,
        String unit,
        @Nullable PersonId inPlaceOf,
        String command,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason) {}
