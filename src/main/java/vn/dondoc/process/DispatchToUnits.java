package vn.dondoc.process;

import static vn.dondoc.process.DocumentIssuance.REMAINING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.access.RunAs;

/** <i>Gửi đến các đơn vị</i>: one round of delivery, as the system, in a job. */
@Component("dispatchToUnits")
class DispatchToUnits implements JavaDelegate {

    private final DeliveryRound round;
    private final RunAs runAs;

    DispatchToUnits(DeliveryRound round, RunAs runAs) {
        this.round = round;
        this.runAs = runAs;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var document = ProcessKeys.document(execution.getProcessBusinessKey());
        execution.setVariable(
                REMAINING, runAs.system(() -> round.deliver(document)).name());
    }
}
