package vn.dondoc.duty;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.access.Parties;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.trail.Entry;
import vn.dondoc.trail.Trail;

/** Duties on their way to the units: made when a document is issued, delivered by jobs. For other rooms only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Delivery {

    private final DutyRepository rows;
    private final DutyIntervalRepository intervals;
    private final DutyDesk desk;
    private final DutyFlow flow;
    private final CurrentActor currentActor;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    Delivery(
            DutyRepository rows,
            DutyIntervalRepository intervals,
            DutyDesk desk,
            DutyFlow flow,
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
        List<Duty> saved = rows.saveAllAndFlush(
                duties.stream().map(duty -> new Duty(duty, desk.now())).toList());
        for (Duty duty : saved) {
            intervals.save(new DutyInterval(duty, desk.now()));
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
    public List<DutyId> undelivered(DocumentId document, int atMost) {
        return rows.undelivered(document.value(), atMost).stream()
                .map(DutyId::new)
                .toList();
    }

    /**
     * Takes the delivery of a duty for the caller alone.
     *
     * @return the duty as it is to be delivered, or empty if it was delivered, cancelled or released meanwhile
     */
    public Optional<Delivered> deliver(DutyId id) {
        if (rows.markDelivered(id.value(), desk.now()) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Delivered(id, desk.load(id).role()));
    }

    /** A duty that has just been taken for delivery. */
    public record Delivered(DutyId id, DutyRole role) {}

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

    private void release(Duty duty) {
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

    private void cancel(Duty duty, String reason) {
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
        events.publishEvent(new DutyEnded(duty.id(), duty.origin().document(), duty.clause(), duty.state()));
    }

    /** Who has to do with a duty, for the steps of its process. */
    public Parties partiesOf(DutyId id) {
        return DutyDesk.parties(desk.load(id));
    }

    /** True while it is the unit's own turn. */
    public boolean withUnit(DutyId id) {
        return desk.load(id).state().withUnit();
    }

    /** What an inbox row shows of a duty. */
    public DutyHeadline headline(DutyId id) {
        Duty duty = desk.load(id);
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
