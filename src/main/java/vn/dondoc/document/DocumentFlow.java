package vn.dondoc.document;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ProcessFlow;
import vn.dondoc.common.ProcessState;

/**
 * Moves {@code bpmn/document-issuance.bpmn}. Called after the document itself was written. The names here are those of the
 * diagram.
 */
@Component
class DocumentFlow {

    private static final String PROCESS = "document-issuance";
    private static final String TAKEN_OVER = "document-taken-over";
    private static final String SENT_BACK = "draft-sent-back";
    private static final String DISCARDED = "draft-discarded";
    private static final String DUTIES_ENDED = "duties-ended";
    private static final String WITHDRAWN = "document-withdrawn";
    /** Flag: whether the draft is to be reviewed before it is signed. */
    private static final String REVIEW_NEEDED = "reviewNeeded";

    private final ProcessFlow process;

    DocumentFlow(ProcessFlow process) {
        this.process = process;
    }

    /** Starts the instance of a draft that was submitted for the first time. */
    void started(DocumentId id, boolean reviewNeeded) {
        process.start(id.ref(), PROCESS, Map.of(REVIEW_NEEDED, reviewNeeded));
    }

    /** Starts the instance of a document from a book, straight at its delivery. */
    void takenOver(DocumentId id) {
        process.startBy(id.ref(), TAKEN_OVER);
    }

    /** A draft that had come back was submitted again. */
    void resubmitted(DocumentId id, boolean reviewNeeded) {
        process.complete(id.ref(), DocumentAct.REVISE.name(), Map.of(REVIEW_NEEDED, reviewNeeded));
    }

    /** Completes the open step of this act. */
    void forward(DocumentId id, DocumentAct act) {
        process.complete(id.ref(), act.name(), Map.of());
    }

    /** The draft comes back to its author. */
    void sentBack(DocumentId id) {
        process.send(id.ref(), SENT_BACK);
    }

    /** Its author gave it up. */
    void discarded(DocumentId id) {
        process.send(id.ref(), DISCARDED);
    }

    /** Every lead duty has ended; nobody may be waiting for that yet. */
    void dutiesEnded(DocumentId id) {
        process.sendIfAwaited(id.ref(), DUTIES_ENDED);
    }

    /** It was recalled or superseded. */
    void withdrawn(DocumentId id) {
        process.send(id.ref(), WITHDRAWN);
    }

    /** Where the instance stands, on its own diagram. */
    ProcessState processState(DocumentId id) {
        return process.state(id.ref());
    }
}
