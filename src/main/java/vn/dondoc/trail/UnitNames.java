package vn.dondoc.trail;

import java.util.Map;
import java.util.Set;
import vn.dondoc.common.UnitId;

/** Knows what units are called; the room of the organization answers. */
public interface UnitNames {

    /** The names of those units that exist or existed; the system acts under none of them. */
    Map<UnitId, String> unitNames(Set<UnitId> units);
}
