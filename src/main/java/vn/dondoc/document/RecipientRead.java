package vn.dondoc.document;

import vn.dondoc.common.DocumentId;
import vn.dondoc.common.UnitId;

/** A unit that got a document for information has seen it. */
public record RecipientRead(DocumentId id, UnitId unit) {}
