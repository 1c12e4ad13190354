package vn.dondoc.organization;

import java.util.Set;
import vn.dondoc.common.UnitId;

/**
 * Units that are named together, as other rooms see them.
 *
 * @param code the code of the group
 * @param label the shortest of its names, such as <i>13 phường</i>
 * @param members its units, whether they exist today or not
 */
public record GroupRow(String code, String label, Set<UnitId> members) {}
