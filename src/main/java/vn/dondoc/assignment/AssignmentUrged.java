package vn.dondoc.assignment;

import vn.dondoc.common.AssignmentId;

/** The unit was reminded of an open duty: a line in its inbox says so until the result has left it. */
public record AssignmentUrged(AssignmentId id) {}
