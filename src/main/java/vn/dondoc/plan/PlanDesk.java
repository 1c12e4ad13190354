package vn.dondoc.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Act;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** What every command on a plan does before and after telling it: load, check, write the trail. */
@Component
class PlanDesk {

    private final PlanRows plans;
    private final PlanLines lines;
    private final Directory directory;
    private final AccessPolicy policy;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDesk(
            PlanRows plans,
            PlanLines lines,
            Directory directory,
            AccessPolicy policy,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.directory = directory;
        this.policy = policy;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** A plan on which somebody acts, and under which hat. */
    record Work(Plan plan, Hat hat) {}

    /** A line on which somebody acts, and under which hat. */
    record LineWork(PlanLine line, Plan plan, Hat hat) {}

    Work open(PlanId id, Act act) {
        Plan plan = load(id);
        return new Work(plan, policy.require(act, parties(plan.unit())));
    }

    LineWork open(PlanLineId id, Act act) {
        PlanLine line = lines.findById(id.value()).orElseThrow(() -> new Refusal("plan.fault.unknown-line"));
        Work work = open(line.plan(), act);
        return new LineWork(line, work.plan(), work.hat());
    }

    Plan load(PlanId id) {
        return plans.findById(id.value()).orElseThrow(() -> new Refusal("plan.fault.unknown"));
    }

    /** Writes a line and, in the trail of its plan, what became of it. */
    void close(LineWork work, String command, String reason) {
        PlanLine line = lines.saveAndFlush(work.line());
        trail.write(
                work.hat(),
                Entry.change(
                                ObjectRef.of(line.plan()),
                                command,
                                null,
                                line.content().summary())
                        .because(reason.isEmpty() ? null : reason));
        changed(line.plan());
    }

    /** Whoever has the board open is told. */
    void changed(PlanId plan) {
        events.publishEvent(new PlanChanged(plan));
    }

    void write(Hat hat, Entry entry) {
        trail.write(hat, entry);
    }

    Instant now() {
        return clock.instant();
    }

    /** Who has to do with the plans of a unit. */
    Parties parties(UnitId unit) {
        return new Parties(
                ObjectRef.of(unit),
                true,
                null,
                unit,
                unit,
                directory.unit(unit).registryUnit(),
                null,
                null,
                Set.of(unit),
                null,
                null);
    }
}
