package vn.dondoc.duty;

import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;

/** A lead duty ended: completed, cancelled or transferred, as {@code how} says. */
public record DutyEnded(DutyId id, DocumentId document, ClauseId clause, DutyState how) {}
