package vn.dondoc.access;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * A role in a unit that a person has today.
 *
 * @param role what they are there
 * @param unit where
 * @param inPlaceOf the absent person whose hat it is, or null for one's own
 */
public record Hat(Role role, UnitId unit, @Nullable PersonId inPlaceOf) {

    /** False for an administrator's: it opens nothing by itself (domain §2). */
    public boolean isWorking() {
        return role != Role.ADMIN;
    }

    /** One's own hat. */
    public static Hat of(Role role, UnitId unit) {
        return new Hat(role, unit, null);
    }
}
