package vn.dondoc.process;

import static vn.dondoc.process.DocumentIssuance.REMAINING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** <i>Gửi đến các đơn vị</i>: one round of delivery, in a job. */
@Component("dispatchToUnits")
class DispatchToUnits implements JavaDelegate {

    private final DeliveryRound round;

    DispatchToUnits(DeliveryRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var document = ProcessKeys.document(execution.getProcessBusinessKey());
        execution.setVariable(REMAINING, round.deliver(document).name());
    }
}
