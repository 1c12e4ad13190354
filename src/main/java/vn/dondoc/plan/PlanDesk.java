package vn.dondoc.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** What every command on a plan does before and after telling it: load, check, write the trail. */
@Component
class PlanDesk {

    private static final int LONGEST_WORDS = 2000;

    private final PlanRepository plans;
    private final PlanLineRepository lines;
    private final PlanParties parties;
    private final AccessPolicy policy;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PlanDesk(
            PlanRepository plans,
            PlanLineRepository lines,
            PlanParties parties,
            AccessPolicy policy,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.lines = lines;
        this.parties = parties;
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
        close(
                work,
                Entry.change(
                                ObjectRef.of(work.plan().id()),
                                command,
                                null,
                                work.line().content().summary())
                        .because(reason.isEmpty() ? null : reason));
    }

    /** Writes a line and, in the trail of its plan, what it said before and says now. */
    void closeChange(LineWork work, String command, LineContent before) {
        List<LineChange> changes = LineChanges.between(before, work.line().content(), Map.of());
        close(
                work,
                Entry.change(
                        ObjectRef.of(work.plan().id()),
                        command,
                        words(before, changes, LineChange::before),
                        words(work.line().content(), changes, LineChange::after)));
    }

    private static String words(LineContent line, List<LineChange> changes, Function<LineChange, String> side) {
        String all = Stream.concat(Stream.of(line.summary()), changes.stream().map(side))
                .distinct()
                .collect(Collectors.joining("; "));
        return all.substring(0, Math.min(all.length(), LONGEST_WORDS));
    }

    private void close(LineWork work, Entry entry) {
        lines.saveAndFlush(work.line());
        trail.write(work.hat(), entry);
        changed(work.plan().id());
    }

    /** Whoever has the board open is told. */
    void changed(PlanId plan) {
        events.publishEvent(new PlanChanged(plan));
    }

    PlanId make(PlanContent content, Hat hat) {
        Plan plan = plans.saveAndFlush(new Plan(content, now()));
        trail.write(hat, Entry.change(ObjectRef.of(plan.id()), "plan.make", null, content.name()));
        return plan.id();
    }

    void write(Hat hat, Entry entry) {
        trail.write(hat, entry);
    }

    Instant now() {
        return clock.instant();
    }

    /** Who has to do with the plans of a unit. */
    Parties parties(UnitId unit) {
        return parties.of(unit);
    }
}
