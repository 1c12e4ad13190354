package vn.dondoc.trail;

import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Act;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.access.StepTaken;

/** Asks the policy for a step, and tells whoever comes too late who was faster. For other rooms only. */
@Component
public class Steps {

    private final AccessPolicy policy;
    private final TrailEntryRepository entries;

    Steps(AccessPolicy policy, TrailEntryRepository entries) {
        this.policy = policy;
        this.entries = entries;
    }

    /**
     * The hat under which the current actor may do the act.
     *
     * @throws StepTaken if the actor sees the object but the step waits for somebody else by now
     * @throws Denied if they may not even see it
     */
    public Hat require(Act act, Parties parties) {
        try {
            return policy.require(act, parties);
        } catch (Denied denied) {
            if (act.isStep()) {
                policy.require(act.seeing(), parties);
                sayWhoWasFaster(parties);
            }
            throw denied;
        }
    }

    private void sayWhoWasFaster(Parties parties) {
        entries.findFirstByObjectKindAndObjectIdOrderByPlaceDescIdDesc(
                        parties.object().kind(), parties.object().id())
                .ifPresent(last -> {
                    throw last.taken();
                });
    }
}
