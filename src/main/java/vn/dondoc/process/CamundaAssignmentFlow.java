package vn.dondoc.process;

import static vn.dondoc.process.AssignmentExecution.CONFIRMED;
import static vn.dondoc.process.AssignmentExecution.NEEDS_APPROVAL;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.assignment.AssignmentFlow;
import vn.dondoc.common.AssignmentId;
import vn.dondoc.common.Standing;

/** Moves {@code assignment-execution}. */
@Component
class CamundaAssignmentFlow implements AssignmentFlow {

    private final Instances instances;
    private final Standings standings;

    CamundaAssignmentFlow(Instances instances, Standings standings) {
        this.instances = instances;
        this.standings = standings;
    }

    @Override
    public void sent(AssignmentId id) {
        instances.start(AssignmentExecution.PROCESS, ProcessKeys.of(id), Map.of());
    }

    @Override
    public void forward(AssignmentId id, Act act) {
        instances.complete(ProcessKeys.of(id), act, Map.of());
    }

    @Override
    public void reported(AssignmentId id, boolean needsApproval) {
        instances.complete(ProcessKeys.of(id), Act.CARRY_OUT, Map.of(NEEDS_APPROVAL, needsApproval, CONFIRMED, false));
    }

    @Override
    public void approved(AssignmentId id, boolean confirmed) {
        instances.complete(ProcessKeys.of(id), Act.APPROVE, Map.of(CONFIRMED, confirmed));
    }

    @Override
    public void sentBack(AssignmentId id) {
        instances.send(ProcessKeys.of(id), AssignmentExecution.RETURNED);
    }

    @Override
    public void referredBack(AssignmentId id) {
        instances.send(ProcessKeys.of(id), AssignmentExecution.REFERRED_BACK);
    }

    @Override
    public void cancelled(AssignmentId id) {
        end(id, AssignmentExecution.CANCELLED);
    }

    @Override
    public void transferred(AssignmentId id) {
        end(id, AssignmentExecution.TRANSFERRED);
    }

    private void end(AssignmentId id, String message) {
        instances.resumeIfResting(ProcessKeys.of(id));
        instances.send(ProcessKeys.of(id), message);
    }

    @Override
    public void suspended(AssignmentId id) {
        instances.suspend(ProcessKeys.of(id));
    }

    @Override
    public void resumed(AssignmentId id) {
        instances.resume(ProcessKeys.of(id));
    }

    @Override
    public Standing standing(AssignmentId id) {
        return standings.of(ProcessKeys.of(id));
    }
}
