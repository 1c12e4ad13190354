package vn.dondoc.assignment;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.AssignmentId;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** Duties on their way to the units: made when a document is issued, delivered by jobs. For other rooms only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Delivery {

    private final AssignmentRows rows;
    private final AssignmentStates intervals;
    private final DutyDesk desk;
    private final AssignmentFlow flow;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Delivery(
            AssignmentRows rows,
            AssignmentStates intervals,
            DutyDesk desk,
            AssignmentFlow flow,
            CurrentActor currentActor,
            Trail trail,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.intervals = intervals;
        this.desk = desk;
        this.flow = flow;
        this.currentActor = currentActor;
        this.trail = trail;
        this.events = events;
    }

    /** Writes the duties a document gives, under the hat that issued it. */
    public void assign(List<NewDuty> duties, Hat hat) {
        List<Assignment> saved = rows.saveAllAndFlush(
                duties.stream().map(duty -> new Assignment(duty, desk.now())).toList());
        for (Assignment duty : saved) {
            intervals.save(new AssignmentState(duty, desk.now()));
            trail.write(
                    hat,
                    Entry.change(
                            ObjectRef.of(duty.id()),
                            "duty.assign",
                            null,
                            duty.state().name()));
        }
    }

    /** Duties of a document that nobody has received yet, in the order they were written. */
    public List<AssignmentId> undelivered(DocumentId document, int atMost) {
        return rows.undelivered(document.value(), atMost).stream()
                .map(AssignmentId::new)
                .toList();
    }

    /**
     * Takes the delivery of a duty for the caller alone.
     *
     * @return the duty as it is to be delivered, or empty if it was delivered, cancelled or released meanwhile
     */
    public Optional<Delivered> deliver(AssignmentId id) {
        if (rows.markDelivered(id.value(), desk.now()) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Delivered(id, desk.load(id).role()));
    }

    /** A duty that has just been taken for delivery. */
    public record Delivered(AssignmentId id, DutyRole role) {}

    /** Releases whoever coordinates on a clause: its lead duties have ended. */
    public void releaseCoordinators(ClauseId clause) {
        rows.coordinationsOf(clause.value()).forEach(this::release);
    }

    /** Ends every open duty of a document that is closed or withdrawn. */
    public void withdraw(DocumentId document, String reason) {
        rows.ofDocument(document.value()).stream()
                .filter(duty -> !duty.state().ended())
                .forEach(duty -> {
                    if (duty.role() == DutyRole.COORDINATE) {
                        release(duty);
                    } else {
                        cancel(duty, reason);
                    }
                });
    }

    private void release(Assignment duty) {
        String before = duty.state().name();
        duty.release(desk.now());
        desk.write(duty);
        trail.write(
                currentActor.get().hat(),
                Entry.change(
                        ObjectRef.of(duty.id()),
                        "duty.release",
                        before,
                        duty.state().name()));
        events.publishEvent(new CoordinationEnded(duty.id()));
    }

    private void cancel(Assignment duty, String reason) {
        String before = duty.state().name();
        duty.cancel(desk.now());
        desk.write(duty);
        trail.write(
                currentActor.get().hat(),
                Entry.change(
                                ObjectRef.of(duty.id()),
                                "duty.cancel",
                                before,
                                duty.state().name())
                        .because(reason));
        if (duty.delivered()) {
            flow.cancelled(duty.id());
        }
        events.publishEvent(new AssignmentEnded(duty.id(), duty.origin().document(), duty.clause(), duty.state()));
    }

    /** Who has to do with a duty, for the steps of its process. */
    public Parties partiesOf(AssignmentId id) {
        return DutyDesk.parties(desk.load(id));
    }

    /** True while it is the unit's own turn. */
    public boolean withUnit(AssignmentId id) {
        return desk.load(id).state().withUnit();
    }

    /** What an inbox row shows of a duty. */
    public DutyHeadline headline(AssignmentId id) {
        Assignment duty = desk.load(id);
        return new DutyHeadline(
                duty.origin().work(),
                duty.origin().symbol(),
                duty.state().withGivers() ? duty.unit() : duty.origin().draftingUnit(),
                duty.unit(),
                duty.effectiveDue(),
                duty.state() == DutyState.SUSPENDED,
                duty.state().ended());
    }
}
