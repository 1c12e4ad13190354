package vn.dondoc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.Act;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.access.Role;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.FileId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.duty.DutyDesk.Work;
import vn.dondoc.files.Upload;
import vn.dondoc.organization.Colleague;
import vn.dondoc.organization.Directory;

/** Duties, as the unit that has them works on them. The giving side's acts are in {@link Supervision}. */
@Service
@Transactional
public class Duties {

    private final DutyDesk desk;
    private final Results results;
    private final DutyFlow flow;
    private final Directory directory;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;

    Duties(
            DutyDesk desk,
            Results results,
            DutyFlow flow,
            Directory directory,
            CurrentActor currentActor,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.results = results;
        this.flow = flow;
        this.directory = directory;
        this.currentActor = currentActor;
        this.events = events;
    }

    /** Takes a duty on and gives it to a person of the unit, in one act (<i>Tiếp nhận và giao việc</i>). */
    public void takeOn(DutyId id, PersonId person, @Nullable LocalDate internalDue) {
        Work work = desk.open(id, Act.TAKE_ON);
        checkColleague(work.duty(), person);
        checkInternalDue(work.duty(), internalDue);
        work.duty().takeOn(person, internalDue);
        desk.close(work, "duty.take-on", null);
        flow.forward(id, Act.TAKE_ON);
        events.publishEvent(new DutyChanged(id));
    }

    /** Gives a duty that is under way to another person of the unit (<i>Chuyển cho</i>). */
    public void handTo(DutyId id, PersonId person) {
        Work work = desk.open(id, Act.HAND_OVER);
        checkColleague(work.duty(), person);
        work.duty().handTo(person);
        desk.close(work, "duty.hand-over", null);
        events.publishEvent(new DutyChanged(id));
    }

    /**
     * Hands a result in (<i>Nộp kết quả</i>). A head who did the work herself reports straight to the giving side.
     *
     * @throws Refusal with faults at {@code text} or {@code links}
     */
    public void report(DutyId id, ResultContent content) {
        Work work = desk.open(id, Act.CARRY_OUT);
        Duty duty = work.duty();
        boolean byHead = currentActor.get().has(Role.UNIT_HEAD, duty.unit());
        duty.report();
        results.add(duty, content);
        if (byHead) {
            leaveUnit(duty);
        }
        desk.close(work, "duty.report", null);
        flow.reported(id, !byHead);
        events.publishEvent(new DutyChanged(id));
    }

    /** The head approves; the result leaves the unit (<i>Duyệt kết quả</i>, domain §5, rules 2 and 9). */
    public void submit(DutyId id) {
        Work work = desk.open(id, Act.APPROVE);
        Duty duty = work.duty();
        leaveUnit(duty);
        boolean confirmed = duty.unit().equals(duty.origin().draftingUnit())
                && !results.latest(duty)
                        .reportedAndApprovedBy(currentActor.get().personId());
        if (confirmed) {
            duty.confirm(desk.now());
            results.latest(duty).confirmed(desk.now());
        }
        desk.close(work, "duty.submit", null);
        flow.approved(id, confirmed);
        if (confirmed) {
            announceEnd(duty);
        } else {
            events.publishEvent(new DutyChanged(id));
        }
    }

    /** The head asks for more before the result leaves the unit (<i>Yêu cầu bổ sung</i>). */
    public void askForMore(DutyId id, String reason) {
        Work work = desk.open(id, Act.APPROVE);
        Duty duty = work.duty();
        requireReason(reason);
        duty.sendBack(duty.effectiveDue());
        results.latest(duty).returned(null, reason, desk.now());
        desk.close(work, "duty.ask-for-more", reason);
        flow.sentBack(id);
        events.publishEvent(new DutyChanged(id));
    }

    /** The unit says that this is not its work (<i>Chuyển trả</i>). */
    public void referBack(DutyId id, String reason) {
        Work work = desk.open(id, Act.REFER_BACK);
        requireReason(reason);
        work.duty().referBack();
        desk.close(work, "duty.refer-back", reason);
        flow.referredBack(id);
        events.publishEvent(new DutyChanged(id));
    }

    /** A coordinating unit says that it has done its part (<i>Đã phối hợp</i>); optional, never required. */
    public void contribute(DutyId id) {
        Work work = desk.open(id, Act.ACKNOWLEDGE);
        work.duty().contribute();
        desk.close(work, "duty.contribute", null);
        events.publishEvent(new CoordinationEnded(id));
    }

    /** Attaches a file to the next version of the result. */
    public FileId attach(DutyId id, Upload upload) {
        Work work = desk.open(id, Act.CARRY_OUT);
        FileId file = results.attach(work.duty(), upload);
        desk.close(work, "duty.attach", upload.name());
        return file;
    }

    /** Takes a file back that is not yet part of a version. */
    public void detach(DutyId id, FileId file) {
        Work work = desk.open(id, Act.CARRY_OUT);
        results.detach(work.duty(), file);
        desk.close(work, "duty.detach", null);
    }

    private void leaveUnit(Duty duty) {
        Instant now = desk.now();
        duty.submit(now);
        results.latest(duty).submittedBy(currentActor.get().personId(), now);
    }

    private void announceEnd(Duty duty) {
        events.publishEvent(new DutyEnded(duty.id(), duty.origin().document(), duty.clause(), duty.state()));
    }

    private void checkColleague(Duty duty, PersonId person) {
        List<Colleague> members = new ArrayList<>();
        for (Role role : List.of(Role.STAFF, Role.UNIT_HEAD, Role.CLERK, Role.LEADER, Role.SECRETARY)) {
            members.addAll(directory.withRole(role, duty.unit(), OfficeTime.dayOf(desk.now())));
        }
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

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw DutyDesk.missing("reason");
        }
    }
}
