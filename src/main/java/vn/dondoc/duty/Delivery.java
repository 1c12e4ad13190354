package vn.dondoc.duty;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Hat;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Desk.Work;

/** Duties on their way to the units: made when a document is issued, delivered by jobs. For other rooms only. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Delivery {

    private final DutyRepository rows;
    private final DutyIntervalRepository intervals;
    private final DutyDesk desk;
    private final DutyFlow flow;
    private final WorkingCalendar calendar;
    private final CurrentActor currentActor;

    Delivery(
            DutyRepository rows,
            DutyIntervalRepository intervals,
            DutyDesk desk,
            DutyFlow flow,
            WorkingCalendar calendar,
            CurrentActor currentActor) {
        this.rows = rows;
        this.intervals = intervals;
        this.desk = desk;
        this.flow = flow;
        this.calendar = calendar;
        this.currentActor = currentActor;
    }

    /** Writes the duties a document gives, under the hat that issued it. */
    public void assign(List<NewDuty> duties, Hat hat) {
        WorkingDays days = calendar.workingDays();
        List<Duty> saved = rows.saveAllAndFlush(
                duties.stream().map(duty -> new Duty(duty, days, desk.now())).toList());
        for (Duty duty : saved) {
            intervals.save(new DutyInterval(duty, desk.now()));
            desk.write(desk.begin(duty, hat), "duty.assign", null);
        }
        desk.tellGiven(saved);
    }

    /** Duties of a document that nobody has received yet, in the order they were written. */
    public List<DutyId> undelivered(DocumentId document, int atMost) {
        return rows.undelivered(document.value(), atMost).stream()
                .map(DutyId::new)
                .toList();
    }

    /**
     * Takes the delivery of a duty for the caller alone; of a lead duty its process begins.
     *
     * @return the duty as it is to be delivered, or empty if it was delivered, cancelled or released meanwhile
     */
    public Optional<Delivered> deliver(DutyId id) {
        if (rows.markDelivered(id.value(), desk.now()) == 0) {
            return Optional.empty();
        }
        Duty duty = desk.load(id);
        if (duty.role() == DutyRole.LEAD) {
            flow.sent(id);
        }
        return Optional.of(new Delivered(id, duty.role(), duty.unit()));
    }

    /** A duty that has just been taken for delivery. */
    public record Delivered(DutyId id, DutyRole role, UnitId unit) {}

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
        Work<Duty> work = followingFromAnother(duty);
        duty.release(desk.now());
        desk.close(work, "duty.release");
    }

    private void cancel(Duty duty, String reason) {
        Work<Duty> work = followingFromAnother(duty);
        duty.cancel(desk.now());
        desk.close(work, "duty.cancel", reason, () -> {
            if (duty.delivered()) {
                flow.cancelled(duty.id());
            }
        });
    }

    private Work<Duty> followingFromAnother(Duty duty) {
        return desk.under(duty, currentActor.get().hat());
    }
}
