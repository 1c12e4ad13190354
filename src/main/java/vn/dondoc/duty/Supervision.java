package vn.dondoc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Refusal;
import vn.dondoc.trail.Desk.Work;

/** Duties, as the giving side follows them: confirm, ask for more, urge, suspend and resume. */
@Service
@Transactional
public class Supervision {

    private final DutyDesk desk;
    private final Results results;
    private final UrgeRepository urges;
    private final DutyIntervalRepository intervals;
    private final DutyFlow flow;
    private final WorkingCalendar calendar;
    private final CurrentActor currentActor;

    Supervision(
            DutyDesk desk,
            Results results,
            UrgeRepository urges,
            DutyIntervalRepository intervals,
            DutyFlow flow,
            WorkingCalendar calendar,
            CurrentActor currentActor) {
        this.desk = desk;
        this.results = results;
        this.urges = urges;
        this.intervals = intervals;
        this.flow = flow;
        this.calendar = calendar;
        this.currentActor = currentActor;
    }

    /**
     * Confirms a result (<i>Xác nhận hoàn thành</i>): only now is the duty done (domain §5, rule 1).
     *
     * @throws Refusal if the actor alone reported it (rule 9)
     */
    public void confirm(DutyId id) {
        Work<Duty> work = desk.open(id, DutyAct.CONFIRM);
        Duty duty = work.thing();
        if (!results.latest(duty).mayBeConfirmedBy(currentActor.get().personId())) {
            throw new Refusal("duty.fault.own-report");
        }
        duty.confirm(desk.now());
        results.latest(duty).confirmed(desk.now());
        desk.close(work, "duty.confirm", null, () -> flow.forward(id, DutyAct.CONFIRM));
    }

    /**
     * Sends a result back (<i>Yêu cầu bổ sung</i>, domain §5, rule 4).
     *
     * @param kind incomplete, or a new requirement
     * @param newDue the new due, needed for a new requirement and ignored otherwise
     * @throws Refusal with faults at {@code reason} or {@code newDue}
     */
    public void askForMore(DutyId id, ReturnKind kind, String reason, @Nullable LocalDate newDue) {
        Work<Duty> work = desk.open(id, DutyAct.CONFIRM);
        Duty duty = work.thing();
        requireReturn(kind, reason, newDue);
        LocalDate due = kind == ReturnKind.INCOMPLETE ? extended(duty) : newDue;
        duty.sendBack(duty.deadline(due, calendar.workingDays()));
        results.latest(duty).returned(kind, reason, desk.now());
        desk.close(work, "duty.return", reason, () -> flow.sentBack(id));
    }

    /**
     * Reminds the unit of an open duty (<i>Đôn đốc</i>), in its inbox and on the duty's page (rule 32).
     *
     * @param words what to tell it, perhaps empty
     * @throws Refusal if it is not the unit's turn, or with a fault at {@code words}
     */
    public void urge(DutyId id, String words) {
        Work<Duty> work = desk.open(id, DutyAct.URGE);
        UrgeRow.LONGEST_WORDS.require("words", words);
        work.thing().urge();
        Instant now = urges.findFirstByDutyIdOrderByUrgedAtDesc(id.value())
                .map(last -> last.after(desk.now()))
                .orElseGet(desk::now);
        urges.save(new Urge(id, words, currentActor.get().personId(), now));
        desk.close(work, "duty.urge", words.isBlank() ? null : words);
    }

    /** Lets a duty rest (<i>Tạm dừng</i>). */
    public void suspend(DutyId id, String reason) {
        Work<Duty> work = desk.open(id, DutyAct.STEER_DUTY);
        Reason.require(reason);
        work.thing().suspend();
        desk.close(work, "duty.suspend", reason, () -> {
            if (work.thing().delivered()) {
                flow.suspended(id);
            }
        });
    }

    /**
     * Lets it go on where it stood, with the working days it had left (<i>Tiếp tục</i>). Delivery passes by what rests, so a
     * duty that its unit has not received yet reaches it now.
     */
    public void resume(DutyId id) {
        Work<Duty> work = desk.open(id, DutyAct.STEER_DUTY);
        Duty duty = work.thing();
        List<DutyInterval> history = intervals.findByDutyIdOrderByPlace(id.value());
        DutyInterval rest = history.get(history.size() - 1);
        DutyState before = history.stream()
                .filter(interval -> interval.state() != DutyState.SUSPENDED)
                .reduce((earlier, later) -> later)
                .map(DutyInterval::state)
                .orElseThrow();
        LocalDate due = shifted(duty.effectiveDue(), rest.from());
        duty.resume(before, duty.deadline(due, calendar.workingDays()));
        desk.close(work, "duty.resume", null, () -> {
            if (duty.delivered()) {
                flow.resumed(id);
            } else if (desk.markDelivered(id)) {
                flow.sent(id);
            }
        });
    }

    /** The due moved by the working days that the duty rested. */
    private @Nullable LocalDate shifted(@Nullable LocalDate due, Instant since) {
        if (due == null) {
            return null;
        }
        var days = calendar.workingDays();
        return days.plus(due, days.between(OfficeTime.dayOf(since), desk.today()));
    }

    /** The due with the working days that the result lay with the giving side, at least one. */
    private @Nullable LocalDate extended(Duty duty) {
        LocalDate due = duty.effectiveDue();
        Instant submitted = duty.submittedAt();
        if (due == null || submitted == null) {
            return due;
        }
        var days = calendar.workingDays();
        int lay = days.between(OfficeTime.dayOf(submitted), desk.today());
        return days.plus(due, Math.max(1, lay));
    }

    private void requireReturn(ReturnKind kind, String reason, @Nullable LocalDate newDue) {
        List<Fault> faults = new ArrayList<>(Reason.faults(reason).toList());
        if (kind == ReturnKind.NEW_REQUIREMENT && newDue == null) {
            faults.add(Fault.at("newDue", "duty.fault.new-due"));
        }
        if (kind == ReturnKind.NEW_REQUIREMENT && newDue != null && newDue.isBefore(desk.today())) {
            faults.add(Fault.at("newDue", "duty.fault.past-due"));
        }
        if (!faults.isEmpty()) {
            throw new Refusal(faults);
        }
    }
}
