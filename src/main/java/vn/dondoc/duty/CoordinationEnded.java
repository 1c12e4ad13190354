package vn.dondoc.duty;

import vn.dondoc.common.DutyId;

/** A coordinating unit contributed or was released: nothing waits in its inbox any more. */
public record CoordinationEnded(DutyId id) {}
