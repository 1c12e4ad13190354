package vn.dondoc.assignment;

import vn.dondoc.access.Act;
import vn.dondoc.common.AssignmentId;
import vn.dondoc.common.Standing;

/**
 * Moves the process instance of a lead duty. Called only for duties that were delivered, after the duty itself was written.
 */
public interface AssignmentFlow {

    /** Starts the instance of a duty that takes another's place at once, without waiting for a delivery job. */
    void sent(AssignmentId id);

    /** Completes the open step of this act. */
    void forward(AssignmentId id, Act act);

    /** The result was reported; it goes to the head of the unit, or straight to the giving side. */
    void reported(AssignmentId id, boolean needsApproval);

    /** The head approved; where approval is the confirmation (domain §5, rule 9), nothing is left to confirm. */
    void approved(AssignmentId id, boolean confirmed);

    /** The result comes back to the person who carries it out. */
    void sentBack(AssignmentId id);

    /** The unit says that this is not its work; the monitor decides. */
    void referredBack(AssignmentId id);

    /** The duty was cancelled. */
    void cancelled(AssignmentId id);

    /** The duty was given to another unit. */
    void transferred(AssignmentId id);

    /** The instance rests. */
    void suspended(AssignmentId id);

    /** The instance goes on. */
    void resumed(AssignmentId id);

    /** Where the instance stands, on its own diagram. */
    Standing standing(AssignmentId id);
}
