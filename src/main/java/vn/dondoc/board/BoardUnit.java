package vn.dondoc.board;

import vn.dondoc.common.UnitId;

/** A unit that has a column on a board. */
public record BoardUnit(UnitId id, String name) {}
