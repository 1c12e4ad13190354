package vn.dondoc.duty;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ProcessFlow;
import vn.dondoc.common.ProcessState;

/**
 * Moves {@code bpmn/duty-execution.bpmn}, one instance for each lead duty. Called only for duties that were delivered, after
 * the duty itself was written. The names here are those of the diagram.
 */
@Component
class DutyFlow {

    private static final String PROCESS = "duty-execution";
    private static final String REFERRED_BACK = "duty-referred-back";
    private static final String RETURNED = "result-returned";
    private static final String CANCELLED = "duty-cancelled";
    private static final String TRANSFERRED = "duty-transferred";
    private static final String COMPLETED_BY_BOOK = "duty-completed-by-book";
    /** Flag: whether the head of the unit has to approve the result. */
    private static final String NEEDS_APPROVAL = "needsApproval";
    /** Flag: whether the approval is the confirmation. */
    private static final String CONFIRMED = "confirmed";

    private final ProcessFlow process;

    DutyFlow(ProcessFlow process) {
        this.process = process;
    }

    /** Starts the instance of a duty that has reached its unit. */
    void sent(DutyId id) {
        process.start(id.ref(), PROCESS, Map.of());
    }

    /** Completes the open step of this act. */
    void forward(DutyId id, DutyAct act) {
        process.complete(id.ref(), act.name(), Map.of());
    }

    /** The result was reported; it goes to the head of the unit, or straight to the giving side. */
    void reported(DutyId id, boolean needsApproval) {
        process.complete(id.ref(), DutyAct.CARRY_OUT.name(), Map.of(NEEDS_APPROVAL, needsApproval, CONFIRMED, false));
    }

    /** The head approved; where approval is the confirmation (domain §5, rule 9), nothing is left to confirm. */
    void approved(DutyId id, boolean confirmed) {
        process.complete(id.ref(), DutyAct.APPROVE.name(), Map.of(CONFIRMED, confirmed));
    }

    /** The result comes back to the person who carries it out. */
    void sentBack(DutyId id) {
        process.send(id.ref(), RETURNED);
    }

    /** The unit says that this is not its work; the monitor decides. */
    void referredBack(DutyId id) {
        process.send(id.ref(), REFERRED_BACK);
    }

    /** The duty was cancelled. */
    void cancelled(DutyId id) {
        process.end(id.ref(), CANCELLED);
    }

    /** A book says that the duty is done. */
    void completedByBook(DutyId id) {
        process.end(id.ref(), COMPLETED_BY_BOOK);
    }

    /** The duty was given to another unit. */
    void transferred(DutyId id) {
        process.end(id.ref(), TRANSFERRED);
    }

    /** The instance rests. */
    void suspended(DutyId id) {
        process.suspend(id.ref());
    }

    /** The instance goes on. */
    void resumed(DutyId id) {
        process.resume(id.ref());
    }

    /** Where the instance stands, on its own diagram. */
    ProcessState processState(DutyId id) {
        return process.state(id.ref());
    }
}
