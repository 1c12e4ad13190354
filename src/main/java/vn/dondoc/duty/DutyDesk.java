package vn.dondoc.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Act;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.Refusal;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Steps;
import vn.dondoc.trail.Trail;

/** What every command on a duty does before and after telling it: load, check, write the row, its interval and the trail. */
@Component
class DutyDesk {

    private final DutyRepository rows;
    private final DutyIntervalRepository intervals;
    private final Steps steps;
    private final Trail trail;
    private final Clock clock;

    DutyDesk(DutyRepository rows, DutyIntervalRepository intervals, Steps steps, Trail trail, Clock clock) {
        this.rows = rows;
        this.intervals = intervals;
        this.steps = steps;
        this.trail = trail;
        this.clock = clock;
    }

    /** A duty on which somebody acts: who under which hat, and the state it was in. */
    record Work(Duty duty, Hat hat, DutyState before) {}

    /** Loads a duty and checks that the current actor may do the act on it. */
    Work open(DutyId id, Act act) {
        Duty duty = load(id);
        return new Work(duty, steps.require(act, Act.SEE_DUTY, parties(duty)), duty.state());
    }

    Duty load(DutyId id) {
        return rows.findById(id.value()).orElseThrow(() -> new Refusal("duty.fault.unknown"));
    }

    /** Writes the row, its interval if it changed, and the trail. */
    void close(Work work, String command, @Nullable String reason) {
        Duty duty = work.duty();
        write(duty);
        trail.write(
                work.hat(),
                Entry.change(
                                ObjectRef.of(duty.id()),
                                command,
                                work.before().name(),
                                duty.state().name())
                        .because(reason));
    }

    /** Writes the row, and a new interval if the last one no longer holds. */
    void write(Duty duty) {
        write(duty, clock.instant());
    }

    /** The same for a change that happened at another instant than now, as a book says. */
    void write(Duty duty, Instant now) {
        if (duty.id == null) {
            rows.saveAndFlush(duty);
            intervals.save(new DutyInterval(duty, now));
            return;
        }
        DutyInterval last =
                intervals.findByDutyIdAndToAtIsNull(duty.id().value()).orElseThrow();
        boolean changed = !last.stillHolds(duty);
        if (changed) {
            duty.nextChange();
        }
        rows.saveAndFlush(duty);
        if (changed) {
            Instant at = last.after(now);
            last.endAt(at);
            intervals.save(new DutyInterval(duty, at));
        }
    }

    /** Takes the delivery of a duty that waits for no job; false if it was delivered or ended meanwhile. */
    boolean markDelivered(DutyId id) {
        return rows.markDelivered(id.value(), clock.instant()) > 0;
    }

    Instant now() {
        return clock.instant();
    }

    static Parties parties(Duty duty) {
        Origin origin = duty.origin();
        return new Parties(
                ObjectRef.of(duty.id()),
                true,
                origin.author(),
                origin.draftingUnit(),
                origin.issuingBody(),
                null,
                origin.signer(),
                origin.monitor(),
                Set.of(duty.unit()),
                duty.unit(),
                duty.responsible());
    }

    static Refusal missing(String field) {
        return new Refusal(List.of(Fault.at(field, "fault.missing")));
    }
}
