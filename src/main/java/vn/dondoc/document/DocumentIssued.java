package vn.dondoc.document;

import vn.dondoc.common.DocumentId;

/** A document was issued: from now on its monitor follows it. */
public record DocumentIssued(DocumentId id) {}
