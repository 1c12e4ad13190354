package vn.dondoc.assignment;

import vn.dondoc.common.AssignmentId;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;

/** A lead duty was added to an issued document: it took another's place. Told before that other one ends. */
public record AssignmentOpened(AssignmentId id, DocumentId document, ClauseId clause) {}
