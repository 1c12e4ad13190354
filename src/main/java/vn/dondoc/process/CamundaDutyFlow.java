package vn.dondoc.process;

import static vn.dondoc.process.DutyExecution.CONFIRMED;
import static vn.dondoc.process.DutyExecution.NEEDS_APPROVAL;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ProcessState;
import vn.dondoc.duty.DutyFlow;

/** Moves {@code duty-execution}. */
@Component
class CamundaDutyFlow implements DutyFlow {

    private final Instances instances;
    private final ProcessStates states;

    CamundaDutyFlow(Instances instances, ProcessStates states) {
        this.instances = instances;
        this.states = states;
    }

    @Override
    public void sent(DutyId id) {
        instances.start(DutyExecution.PROCESS, ProcessKeys.of(id), Map.of());
    }

    @Override
    public void forward(DutyId id, Act act) {
        instances.complete(ProcessKeys.of(id), act, Map.of());
    }

    @Override
    public void reported(DutyId id, boolean needsApproval) {
        instances.complete(ProcessKeys.of(id), Act.CARRY_OUT, Map.of(NEEDS_APPROVAL, needsApproval, CONFIRMED, false));
    }

    @Override
    public void approved(DutyId id, boolean confirmed) {
        instances.complete(ProcessKeys.of(id), Act.APPROVE, Map.of(CONFIRMED, confirmed));
    }

    @Override
    public void sentBack(DutyId id) {
        instances.send(ProcessKeys.of(id), DutyExecution.RETURNED);
    }

    @Override
    public void referredBack(DutyId id) {
        instances.send(ProcessKeys.of(id), DutyExecution.REFERRED_BACK);
    }

    @Override
    public void cancelled(DutyId id) {
        end(id, DutyExecution.CANCELLED);
    }

    @Override
    public void transferred(DutyId id) {
        end(id, DutyExecution.TRANSFERRED);
    }

    private void end(DutyId id, String message) {
        instances.resumeIfResting(ProcessKeys.of(id));
        instances.send(ProcessKeys.of(id), message);
    }

    @Override
    public void suspended(DutyId id) {
        instances.suspend(ProcessKeys.of(id));
    }

    @Override
    public void resumed(DutyId id) {
        instances.resume(ProcessKeys.of(id));
    }

    @Override
    public ProcessState processState(DutyId id) {
        return states.of(ProcessKeys.of(id));
    }
}
