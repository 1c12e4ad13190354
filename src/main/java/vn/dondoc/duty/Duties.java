package vn.dondoc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Role;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Reason;
import vn.dondoc.common.Refusal;
import vn.dondoc.files.Upload;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.Directory;
import vn.dondoc.trail.Desk.Work;

/** Duties, as the unit that has them works on them. The giving side's acts are in {@link Supervision}. */
@Service
@Transactional
public class Duties {

    private final DutyDesk desk;
    private final Results results;
    private final DutyFlow flow;
    private final Directory directory;
    private final CurrentActor currentActor;

    Duties(DutyDesk desk, Results results, DutyFlow flow, Directory directory, CurrentActor currentActor) {
        this.desk = desk;
        this.results = results;
        this.flow = flow;
        this.directory = directory;
        this.currentActor = currentActor;
    }

    /** Takes a duty on and gives it to a person of the unit, in one act (<i>Tiếp nhận và giao việc</i>). */
    public void takeOn(DutyId id, PersonId person, @Nullable LocalDate internalDue) {
        Work<Duty> work = desk.open(id, DutyAct.TAKE_ON);
        checkColleague(work.thing(), person);
        checkInternalDue(work.thing(), internalDue);
        work.thing().takeOn(person, internalDue);
        desk.close(work, "duty.take-on", null, () -> flow.forward(id, DutyAct.TAKE_ON));
    }

    /** Gives a duty that is under way to another person of the unit (<i>Chuyển cho</i>). */
    public void handTo(DutyId id, PersonId person) {
        Work<Duty> work = desk.open(id, DutyAct.HAND_OVER);
        checkColleague(work.thing(), person);
        work.thing().handTo(person);
        desk.close(work, "duty.hand-over");
    }

    /**
     * Hands a result in (<i>Nộp kết quả</i>). A head who did the work herself reports straight to the giving side.
     *
     * @throws Refusal with faults at {@code text} or {@code links}
     */
    public void report(DutyId id, ResultContent content) {
        Work<Duty> work = desk.open(id, DutyAct.CARRY_OUT);
        Duty duty = work.thing();
        boolean byHead = currentActor.get().has(Role.UNIT_HEAD, duty.unit());
        duty.report();
        results.add(duty, content);
        if (byHead) {
            leaveUnit(duty);
        }
        desk.close(work, "duty.report", null, () -> flow.reported(id, !byHead));
    }

    /** The head approves; the result leaves the unit (<i>Duyệt kết quả</i>, domain §5, rules 2 and 9). */
    public void approve(DutyId id) {
        Work<Duty> work = desk.open(id, DutyAct.APPROVE);
        Duty duty = work.thing();
        leaveUnit(duty);
        boolean confirmed = duty.isConfirmedByApproval(
                results.latest(duty), currentActor.get().personId());
        if (confirmed) {
            duty.confirm(desk.now());
            results.latest(duty).confirmed(desk.now());
        }
        desk.close(work, "duty.approve", null, () -> flow.approved(id, confirmed));
    }

    /** The head asks for more before the result leaves the unit (<i>Yêu cầu bổ sung</i>). */
    public void askForMore(DutyId id, String reason) {
        Work<Duty> work = desk.open(id, DutyAct.APPROVE);
        Duty duty = work.thing();
        Reason.require(reason);
        duty.sendBack(duty.deadline());
        results.latest(duty).returned(null, reason, desk.now());
        desk.close(work, "duty.ask-for-more", reason, () -> flow.sentBack(id));
    }

    /** The unit says that this is not its work (<i>Chuyển trả</i>). */
    public void referBack(DutyId id, String reason) {
        Work<Duty> work = desk.open(id, DutyAct.REFER_BACK);
        Reason.require(reason);
        work.thing().referBack();
        desk.close(work, "duty.refer-back", reason, () -> flow.referredBack(id));
    }

    /** A coordinating unit says that it has done its part (<i>Đã phối hợp</i>); optional, never required. */
    public void contribute(DutyId id) {
        Work<Duty> work = desk.open(id, DutyAct.ACKNOWLEDGE);
        work.thing().contribute();
        desk.close(work, "duty.contribute");
    }

    /** Attaches a file to the next version of the result. */
    public FileId attach(DutyId id, Upload upload) {
        Work<Duty> work = desk.open(id, DutyAct.CARRY_OUT);
        FileId file = results.attach(work.thing(), upload);
        desk.close(work, "duty.attach", upload.name());
        return file;
    }

    /** Takes a file back that is not yet part of a version. */
    public void detach(DutyId id, FileId file) {
        Work<Duty> work = desk.open(id, DutyAct.CARRY_OUT);
        results.detach(work.thing(), file);
        desk.close(work, "duty.detach");
    }

    private void leaveUnit(Duty duty) {
        Instant now = desk.now();
        duty.submit(now);
        results.latest(duty).submittedBy(currentActor.get().personId(), now);
    }

    private void checkColleague(Duty duty, PersonId person) {
        List<Colleague> members = directory.workingIn(duty.unit(), desk.today());
        if (members.stream().noneMatch(member -> member.id().equals(person))) {
            throw new Refusal(List.of(Fault.at("person", "duty.fault.no-colleague")));
        }
    }

    private static void checkInternalDue(Duty duty, @Nullable LocalDate internalDue) {
        LocalDate due = duty.effectiveDue();
        if (internalDue != null && due != null && internalDue.isAfter(due)) {
            throw new Refusal(List.of(Fault.at("internalDue", "duty.fault.internal-due")));
        }
    }
}
