package vn.dondoc.process;

import static vn.dondoc.process.DocumentIssuance.REVIEW_NEEDED;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ProcessState;
import vn.dondoc.document.DocumentFlow;

/** Moves {@code document-issuance}. */
@Component
class CamundaDocumentFlow implements DocumentFlow {

    private final Instances instances;
    private final ProcessStates states;

    CamundaDocumentFlow(Instances instances, ProcessStates states) {
        this.instances = instances;
        this.states = states;
    }

    @Override
    public void started(DocumentId id, boolean reviewNeeded) {
        instances.start(DocumentIssuance.PROCESS, ProcessKeys.of(id), Map.of(REVIEW_NEEDED, reviewNeeded));
    }

    @Override
    public void takenOver(DocumentId id) {
        instances.startBy(DocumentIssuance.TAKEN_OVER, ProcessKeys.of(id));
    }

    @Override
    public void resubmitted(DocumentId id, boolean reviewNeeded) {
        instances.complete(ProcessKeys.of(id), Act.REVISE, Map.of(REVIEW_NEEDED, reviewNeeded));
    }

    @Override
    public void forward(DocumentId id, Act act) {
        instances.complete(ProcessKeys.of(id), act, Map.of());
    }

    @Override
    public void sentBack(DocumentId id) {
        instances.send(ProcessKeys.of(id), DocumentIssuance.SENT_BACK);
    }

    @Override
    public void discarded(DocumentId id) {
        instances.send(ProcessKeys.of(id), DocumentIssuance.DISCARDED);
    }

    @Override
    public void dutiesEnded(DocumentId id) {
        instances.sendIfAwaited(ProcessKeys.of(id), DocumentIssuance.DUTIES_ENDED);
    }

    @Override
    public void withdrawn(DocumentId id) {
        instances.send(ProcessKeys.of(id), DocumentIssuance.WITHDRAWN);
    }

    @Override
    public ProcessState processState(DocumentId id) {
        return states.of(ProcessKeys.of(id));
    }
}
