package vn.dondoc.document;

import vn.dondoc.common.DocumentId;

/** The title or the people of a document changed: what inbox rows show of it is no longer true. */
public record DocumentChanged(DocumentId id) {}
