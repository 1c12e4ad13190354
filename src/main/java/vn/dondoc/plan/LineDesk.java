package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.access.Parties;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.Refusal;
import vn.dondoc.trail.Desk;
import vn.dondoc.trail.DeskServices;
import vn.dondoc.trail.Entry;

/** How lines of plans are loaded and kept; what is done to them stands in the trail of their plan. */
@Component
class LineDesk extends Desk<PlanLine, PlanLineId> {

    private static final int LONGEST_WORDS = 2000;

    private final PlanLineRepository lines;
    private final PlanDesk plans;

    LineDesk(DeskServices services, PlanLineRepository lines, PlanDesk plans) {
        super(services);
        this.lines = lines;
        this.plans = plans;
    }

    @Override
    public PlanLine load(PlanLineId id) {
        return lines.findById(id.value()).orElseThrow(() -> new Refusal("plan.fault.unknown-line"));
    }

    @Override
    protected void keep(PlanLine line) {
        lines.saveAndFlush(line);
    }

    @Override
    public Parties parties(PlanLine line) {
        return plans.parties(planOf(line));
    }

    Plan planOf(PlanLine line) {
        return plans.load(line.plan());
    }

    @Override
    protected ObjectRef subject(PlanLine line) {
        return ObjectRef.of(line.plan());
    }

    @Override
    protected @Nullable String state(PlanLine line) {
        return line.content().summary();
    }

    /** Ends a change: the trail says what the line said before and says now. */
    void closeChange(Work<PlanLine> work, String command, LineContent before) {
        keep(work.thing());
        LineContent after = work.thing().content();
        List<LineChange> changes = LineChanges.between(before, after, Map.of());
        close(
                work,
                Entry.change(
                        subject(work.thing()),
                        command,
                        words(before, changes, LineChange::before),
                        words(after, changes, LineChange::after)),
                () -> {});
    }

    /** Ends a command that changes no word of the line: the trail names it. */
    void closeNaming(Work<PlanLine> work, String command, @Nullable String reason) {
        keep(work.thing());
        close(
                work,
                Entry.change(subject(work.thing()), command, null, state(work.thing()))
                        .because(reason),
                () -> {});
    }

    private static String words(LineContent line, List<LineChange> changes, Function<LineChange, String> side) {
        String all = Stream.concat(Stream.of(line.summary()), changes.stream().map(side))
                .distinct()
                .collect(Collectors.joining("; "));
        return all.substring(0, Math.min(all.length(), LONGEST_WORDS));
    }
}
