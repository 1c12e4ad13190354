package vn.dondoc.document;

import vn.dondoc.common.DocumentId;

/** A document has its number, here or from a book: whatever rests on it can be linked. */
public record DocumentNumbered(DocumentId id, String symbol) {}
