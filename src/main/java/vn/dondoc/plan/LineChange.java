package vn.dondoc.plan;

/**
 * One part of a line that says something else than before.
 *
 * @param field which
 * @param before what it said, in words
 * @param after what it says, in words
 */
public record LineChange(LineField field, String before, String after) {}
