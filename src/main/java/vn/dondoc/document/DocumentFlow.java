package vn.dondoc.document;

import vn.dondoc.access.Act;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ProcessState;

/** Moves the process instance of a document, after the document itself was written. */
public interface DocumentFlow {

    /** Starts the instance at the first submission. */
    void started(DocumentId id, boolean reviewNeeded);

    /** Starts the instance of a document that a book has, straight at its dispatch. */
    void takenOver(DocumentId id);

    /** Goes on after a return. */
    void resubmitted(DocumentId id, boolean reviewNeeded);

    /** Completes the open step of this act. */
    void forward(DocumentId id, Act act);

    /** Takes the draft back to its author, from whatever step of approval. */
    void sentBack(DocumentId id);

    /** Ends the instance of a draft that was given up while it was revised. */
    void discarded(DocumentId id);

    /** The last lead duty ended; wakes the instance if it waits for that already. */
    void dutiesEnded(DocumentId id);

    /** The document was recalled or superseded. */
    void withdrawn(DocumentId id);

    /** Where the instance stands, on its own diagram. */
    ProcessState processState(DocumentId id);
}
