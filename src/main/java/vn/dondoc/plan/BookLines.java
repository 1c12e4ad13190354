package vn.dondoc.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Hat;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Entry;

/** Plans and lines as a book takes them over. The caller has checked who takes it over. For other rooms only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class BookLines {

    private final PlanRepository plans;
    private final PlanLineRepository lines;
    private final PlanDesk desk;
    private final LineCheck check;

    BookLines(PlanRepository plans, PlanLineRepository lines, PlanDesk desk, LineCheck check) {
        this.plans = plans;
        this.lines = lines;
        this.desk = desk;
        this.check = check;
    }

    /**
     * A line as it stands.
     *
     * @param id which line
     * @param content what it says
     * @param document the document begun for it, or null
     * @param isDropped true if it is not needed any more
     */
    public record Line(
            PlanLineId id, LineContent content, @Nullable DocumentId document, boolean isDropped) {}

    /** The plans of a unit, newest period first. */
    public List<PlanChoice> plansOf(UnitId unit) {
        return plans.findByUnitOrderByPeriodFromDescIdDesc(unit.code()).stream()
                .map(plan -> new PlanChoice(plan.id(), plan.content()))
                .toList();
    }

    /** What a plan is about. */
    public PlanContent content(PlanId plan) {
        return desk.load(plan).content();
    }

    /**
     * Whether a plan may be made as it is.
     *
     * @throws vn.dondoc.common.Refusal with faults at {@code name} or {@code to}
     */
    public void check(PlanContent content) {
        check.require(content);
    }

    /** Makes a plan without lines, under the hat that takes the book over. */
    public PlanId make(PlanContent content, Hat hat) {
        Plan plan = new Plan(content);
        desk.close(desk.begin(plan, hat), "plan.make");
        return plan.id();
    }

    /** All lines of a plan, in their order. */
    public List<Line> of(PlanId plan) {
        return lines.findByPlanIdOrderByPlace(desk.load(plan).id().value()).stream()
                .map(line -> new Line(line.id(), line.content(), line.document(), line.dropped() != null))
                .toList();
    }

    /** The place of the last line, 0 if there is none. */
    public int lastPlace(PlanId plan) {
        return lines.lastPlace(plan.value());
    }

    /** Adds a line at a place; {@code document} fulfils it, unless null. */
    public void add(PlanId plan, int place, LineContent content, @Nullable DocumentId document) {
        write(new PlanLine(plan, place, content), document);
    }

    /** Changes a line; {@code document} fulfils it, unless null or the line was dropped. */
    public void change(PlanLineId id, LineContent content, @Nullable DocumentId document) {
        PlanLine line = lines.findById(id.value()).orElseThrow();
        line.correct(content);
        write(line, document);
    }

    private void write(PlanLine line, @Nullable DocumentId document) {
        if (document != null && line.dropped() == null) {
            line.fulfilBy(document);
        }
        lines.saveAndFlush(line);
    }

    /** Says that the book was taken over: one fact for all its lines, and one line of the trail. */
    public void takenOver(PlanId id, String what, Hat hat) {
        Plan plan = desk.load(id);
        plan.takeBookOver();
        desk.close(desk.begin(plan, hat), Entry.change(ObjectRef.of(id), "plan.import", null, what), () -> {});
    }
}
