package vn.dondoc.board;

/**
 * The lead duties of a column of the board, counted.
 *
 * @param column a unit, or a group of units
 * @param duties its lead duties
 */
public record UnitNumbers(BoardGroup column, DutyFigures duties) {}
