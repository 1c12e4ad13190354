package vn.dondoc.access;

import java.time.Instant;
import vn.dondoc.common.Message;
import vn.dondoc.common.OfficeTime;

/** The step no longer waits for the actor: somebody has moved the object meanwhile. Says who, what and when. */
public class StepTaken extends Denied {

    /**
     * Names what was done last.
     *
     * @param who the full name
     * @param what the act in words
     * @param at when
     */
    public StepTaken(String who, Message what, Instant at) {
        super("step.taken", who, what, OfficeTime.saidHour(at), OfficeTime.saidDay(at));
    }
}
