package vn.dondoc.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DocumentId;

/** <i>Gửi đến các đơn vị</i>: one round of delivery, in a job. */
@Component("dispatchToUnits")
class DispatchToUnits implements JavaDelegate {

    /** Flag: what is left after a round: {@code UNITS}, {@code DUTIES} or {@code NOTHING}. */
    private static final String REMAINING = "remaining";

    private final DeliveryRound round;

    DispatchToUnits(DeliveryRound round) {
        this.round = round;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var document = new DocumentId(Long.parseLong(
                ProcessKeys.object(execution.getProcessBusinessKey()).id()));
        execution.setVariable(REMAINING, round.deliver(document).name());
    }
}
