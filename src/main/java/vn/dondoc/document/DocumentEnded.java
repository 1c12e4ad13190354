package vn.dondoc.document;

import vn.dondoc.common.DocumentId;

/** A document was closed or withdrawn: nothing about it waits in any inbox. */
public record DocumentEnded(DocumentId id) {}
