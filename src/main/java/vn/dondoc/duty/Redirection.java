package vn.dondoc.duty;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Act;
import vn.dondoc.access.Role;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyDesk.Work;
import vn.dondoc.organization.Directory;

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
    private final ApplicationEventPublisher events;

    Redirection(
            DutyDesk desk, DutyRepository rows, DutyFlow flow, Directory directory, ApplicationEventPublisher events) {
        this.desk = desk;
        this.rows = rows;
        this.flow = flow;
        this.directory = directory;
        this.events = events;
    }

    /** Cancels a duty (<i>Hủy nhiệm vụ</i>). */
    public void cancel(DutyId id, String reason) {
        Work work = open(id);
        requireReason(reason);
        work.duty().cancel(desk.now());
        desk.close(work, "duty.cancel", reason);
        leave(work, () -> flow.cancelled(id));
        announceEnd(work.duty());
    }

    /**
     * Gives the duty to another unit with the same dues (<i>Chuyển đơn vị khác</i>).
     *
     * @return the duty of the other unit
     * @throws Refusal with a fault at {@code unit} if it is the same unit, has no head or may not be given work, or if it
     *     has this work already
     */
    public DutyId retarget(DutyId id, UnitId otherUnit, String reason) {
        Work work = open(id);
        Duty duty = work.duty();
        requireReason(reason);
        checkUnit(duty, otherUnit);
        boolean atOnce = duty.delivered() || work.before() == DutyState.SUSPENDED;
        duty.transfer(desk.now());
        desk.write(duty);
        Duty next = duty.successorIn(otherUnit, desk.now());
        desk.write(next);
        duty.succeededBy(next.id());
        desk.close(work, "duty.retarget", reason);
        events.publishEvent(new DutyOpened(next.id(), duty.origin().document(), duty.clause()));
        if (atOnce) {
            leave(work, () -> flow.transferred(id));
            desk.markDelivered(next.id());
            flow.sent(next.id());
        }
        announceEnd(duty);
        return next.id();
    }

    private Work open(DutyId id) {
        boolean referred = desk.load(id).state() == DutyState.REFERRED_BACK;
        return desk.open(id, referred ? Act.DECIDE_REFERRAL : Act.STEER_DUTY);
    }

    private void leave(Work work, Runnable otherwise) {
        if (!work.duty().delivered()) {
            return;
        }
        if (work.before() == DutyState.REFERRED_BACK) {
            flow.forward(work.duty().id(), Act.DECIDE_REFERRAL);
        } else {
            otherwise.run();
        }
    }

    private void announceEnd(Duty duty) {
        events.publishEvent(new DutyEnded(duty.id(), duty.origin().document(), duty.clause(), duty.state()));
    }

    private void checkUnit(Duty duty, UnitId otherUnit) {
        String fault = null;
        if (duty.unit().equals(otherUnit)) {
            fault = "duty.fault.same-unit";
        } else if (directory
                .withRole(Role.UNIT_HEAD, otherUnit, OfficeTime.dayOf(desk.now()))
                .isEmpty()) {
            fault = "clause.fault.no-head";
        } else if (!directory.mayGiveWork(duty.origin().issuingBody(), otherUnit)) {
            fault = "clause.fault.not-theirs";
        } else if (has(duty, otherUnit)) {
            fault = "duty.fault.has-it";
        }
        if (fault != null) {
            throw new Refusal(List.of(Fault.at("unit", fault, otherUnit.code())));
        }
    }

    private boolean has(Duty duty, UnitId otherUnit) {
        return rows.ofDocument(duty.origin().document().value()).stream()
                .anyMatch(other -> other.clause().equals(duty.clause())
                        && other.role() == DutyRole.LEAD
                        && other.unit().equals(otherUnit)
                        && !other.state().ended());
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw DutyDesk.missing("reason");
        }
    }
}
