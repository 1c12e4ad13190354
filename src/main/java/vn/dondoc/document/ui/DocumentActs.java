package vn.dondoc.document.ui;

/** Acts of one stretch of the way of a document, for whoever reads it. */
interface DocumentActs {

    /** Adds a button or an item for each of them that is open now. */
    void offer(DocumentButtons page);
}
