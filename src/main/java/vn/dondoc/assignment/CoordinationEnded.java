package vn.dondoc.assignment;

import vn.dondoc.common.AssignmentId;

/** A coordinating unit contributed or was released: nothing waits in its inbox any more. */
public record CoordinationEnded(AssignmentId id) {}
