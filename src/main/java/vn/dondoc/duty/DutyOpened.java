package vn.dondoc.duty;

import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;

/** A lead duty was added to an issued document: it took another's place. Told before that other one ends. */
public record DutyOpened(DutyId id, DocumentId document, ClauseId clause) {}
