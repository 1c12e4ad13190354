package vn.dondoc.assignment;

import vn.dondoc.common.AssignmentId;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;

/** A lead duty ended: completed, cancelled or transferred, as {@code how} says. */
public record AssignmentEnded(AssignmentId id, DocumentId document, ClauseId clause, DutyState how) {}
