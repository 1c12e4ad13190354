package vn.dondoc.duty;

import vn.dondoc.access.Act;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ProcessState;

/**
 * Moves the process instance of a lead duty. Called only for duties that were delivered, after the duty itself was written.
 */
public interface DutyFlow {

    /** Starts the instance of a duty that takes another's place at once, without waiting for a delivery job. */
    void sent(DutyId id);

    /** Completes the open step of this act. */
    void forward(DutyId id, Act act);

    /** The result was reported; it goes to the head of the unit, or straight to the giving side. */
    void reported(DutyId id, boolean needsApproval);

    /** The head approved; where approval is the confirmation (domain §5, rule 9), nothing is left to confirm. */
    void approved(DutyId id, boolean confirmed);

    /** The result comes back to the person who carries it out. */
    void sentBack(DutyId id);

    /** The unit says that this is not its work; the monitor decides. */
    void referredBack(DutyId id);

    /** The duty was cancelled. */
    void cancelled(DutyId id);

    /** The duty was given to another unit. */
    void transferred(DutyId id);

    /** The instance rests. */
    void suspended(DutyId id);

    /** The instance goes on. */
    void resumed(DutyId id);

    /** Where the instance stands, on its own diagram. */
    ProcessState processState(DutyId id);
}
