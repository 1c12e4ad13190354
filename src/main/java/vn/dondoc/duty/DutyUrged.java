package vn.dondoc.duty;

import vn.dondoc.common.DutyId;

/** The unit was reminded of an open duty: a line in its inbox says so until the result has left it. */
public record DutyUrged(DutyId id) {}
