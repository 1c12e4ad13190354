package vn.dondoc.board;

import java.util.List;

/**
 * Columns that fold into one: a single unit, or a group of them such as the 13 wards.
 *
 * @param code the code of the group; for a single unit the unit's own
 * @param name what it is called
 * @param units its units on this board, at least one
 * @param folds true if it is a group
 */
public record BoardGroup(String code, String name, List<BoardUnit> units, boolean folds) {}
