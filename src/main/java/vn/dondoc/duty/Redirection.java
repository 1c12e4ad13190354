package vn.dondoc.duty;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.trail.Desk.Work;

/**
 * Duties the monitor takes away: cancelled, or given to another unit. A duty that was referred back is decided here too, by
 * its own step.
 */
@Service
@Transactional
public class Redirection {

    private final DutyDesk desk;
    private final DutyRepository rows;
    private final DutyFlow flow;
    private final Directory directory;

    Redirection(DutyDesk desk, DutyRepository rows, DutyFlow flow, Directory directory) {
        this.desk = desk;
        this.rows = rows;
        this.flow = flow;
        this.directory = directory;
    }

    /** Cancels a duty (<i>Hủy nhiệm vụ</i>). */
    public void cancel(DutyId id, String reason) {
        Work<Duty> work = open(id);
        Reason.require(reason);
        work.thing().cancel(desk.now());
        desk.close(work, "duty.cancel", reason, () -> leave(work, () -> flow.cancelled(id)));
    }

    /**
     * Gives the duty to another unit with the same dues (<i>Chuyển đơn vị khác</i>).
     *
     * @return the duty of the other unit
     * @throws Refusal with faults at {@code reason}, and at {@code unit} if it is the same unit, has no head or may not be given work, or if it
     *     has this work already
     */
    public DutyId retarget(DutyId id, UnitId otherUnit, String reason) {
        Work<Duty> work = open(id);
        Duty duty = work.thing();
        check(duty, otherUnit, reason);
        boolean atOnce = duty.delivered() || DutyState.SUSPENDED.name().equals(work.before());
        duty.transfer(desk.now());
        desk.keep(duty);
        Duty next = duty.successorIn(otherUnit, desk.now());
        desk.keep(next);
        duty.succeededBy(next.id());
        desk.keep(duty);
        desk.write(work, "duty.retarget", reason);
        if (atOnce) {
            leave(work, () -> flow.transferred(id));
            desk.markDelivered(next.id());
            flow.sent(next.id());
        }
        desk.tell(List.of(next, duty));
        return next.id();
    }

    private Work<Duty> open(DutyId id) {
        return desk.open(id, DutyAct.STEER_DUTY);
    }

    private void leave(Work<Duty> work, Runnable otherwise) {
        if (!work.thing().delivered()) {
            return;
        }
        if (DutyState.REFERRED_BACK.name().equals(work.before())) {
            flow.forward(work.thing().id(), DutyAct.DECIDE_REFERRAL);
        } else {
            otherwise.run();
        }
    }

    private void check(Duty duty, UnitId otherUnit, String reason) {
        List<Fault> faults = new ArrayList<>(faultsOf(duty, otherUnit));
        Reason.faults(reason).forEach(faults::add);
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }

    private List<Fault> faultsOf(Duty duty, UnitId otherUnit) {
        if (duty.unit().equals(otherUnit)) {
            return List.of(fault("duty.fault.same-unit", otherUnit));
        }
        List<Fault> faults =
                directory.faultsOfGiving("unit", duty.origin().givers().issuingBody(), otherUnit, desk.today());
        return faults.isEmpty() && has(duty, otherUnit) ? List.of(fault("duty.fault.has-it", otherUnit)) : faults;
    }

    private static Fault fault(String fault, UnitId unit) {
        return Fault.at("unit", fault, unit.code());
    }

    private boolean has(Duty duty, UnitId otherUnit) {
        return rows.ofDocument(duty.origin().document().value()).stream()
                .anyMatch(other -> other.clause().equals(duty.clause())
                        && other.role() == DutyRole.LEAD
                        && other.unit().equals(otherUnit)
                        && !other.state().ended());
    }
}
