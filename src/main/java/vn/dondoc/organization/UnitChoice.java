package vn.dondoc.organization;

import java.util.List;
import vn.dondoc.common.UnitId;

/**
 * What a person finds by typing part of a name: one unit, or a group of units taken in one click.
 *
 * @param label the name to show
 * @param units the one unit, or every unit of the group that exists on the day asked
 * @param group true for a group
 */
public record UnitChoice(String label, List<UnitId> units, boolean group) {}
