package vn.dondoc.duty;

import vn.dondoc.common.DutyId;

/** The due, the responsible person or the suspension of a duty changed: what inbox rows show of it is no longer true. */
public record DutyChanged(DutyId id) {}
