package vn.dondoc.assignment;

import vn.dondoc.common.AssignmentId;

/** The due, the responsible person or the suspension of a duty changed: what inbox rows show of it is no longer true. */
public record AssignmentChanged(AssignmentId id) {}
