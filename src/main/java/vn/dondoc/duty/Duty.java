package vn.dondoc.duty;

import static vn.dondoc.duty.DutyState.CANCELLED;
import static vn.dondoc.duty.DutyState.COMPLETED;
import static vn.dondoc.duty.DutyState.CONTRIBUTED;
import static vn.dondoc.duty.DutyState.IN_PROGRESS;
import static vn.dondoc.duty.DutyState.IN_REVIEW;
import static vn.dondoc.duty.DutyState.OPEN;
import static vn.dondoc.duty.DutyState.REFERRED_BACK;
import static vn.dondoc.duty.DutyState.RELEASED;
import static vn.dondoc.duty.DutyState.SENT;
import static vn.dondoc.duty.DutyState.SUBMITTED;
import static vn.dondoc.duty.DutyState.SUSPENDED;
import static vn.dondoc.duty.DutyState.TRANSFERRED;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyFact.Cancelled;
import vn.dondoc.duty.DutyFact.Change;
import vn.dondoc.duty.DutyFact.Confirmed;
import vn.dondoc.duty.DutyFact.Contributed;
import vn.dondoc.duty.DutyFact.FinishedByBook;
import vn.dondoc.duty.DutyFact.HandedOver;
import vn.dondoc.duty.DutyFact.Opened;
import vn.dondoc.duty.DutyFact.ReferredBack;
import vn.dondoc.duty.DutyFact.Released;
import vn.dondoc.duty.DutyFact.Reported;
import vn.dondoc.duty.DutyFact.Resumed;
import vn.dondoc.duty.DutyFact.Returned;
import vn.dondoc.duty.DutyFact.Submitted;
import vn.dondoc.duty.DutyFact.Suspended;
import vn.dondoc.duty.DutyFact.TakenOn;
import vn.dondoc.duty.DutyFact.Transferred;
import vn.dondoc.duty.DutyFact.Urged;

/** One unit's duty from one clause. Its state changes only through its verbs, each of which guards itself (domain §4). */
@Entity
@Table(name = "duty")
@SuppressWarnings("NullAway.Init")
class Duty extends DutyColumns {

    protected Duty() {}

    Duty(NewDuty duty, WorkingDays days, Instant now) {
        this(duty, now);
        this.originalDue = deadline(duty.due().date(), days);
        this.effectiveDue = originalDue;
    }

    private Duty(NewDuty duty, Instant now) {
        this.origin = new OriginColumns(duty.origin());
        this.clauseId = duty.clause().value();
        this.role = duty.role();
        this.unit = duty.unit().code();
        this.joint = duty.joint();
        this.leadKey = duty.role() == DutyRole.LEAD ? keyIn(duty.unit()) : null;
        this.dueKind = duty.due().kind();
        this.dueWords = duty.due().words();
        this.assignedAt = now;
        this.state = duty.role() == DutyRole.LEAD ? SENT : OPEN;
    }

    /** The duty of another unit that takes this one's place, with the same dues. */
    Duty successorIn(UnitId otherUnit, Instant now) {
        Duty next =
                new Duty(new NewDuty(origin.origin(), clause(), DutyRole.LEAD, joint, otherUnit, originalDue()), now);
        next.originalDue = originalDue;
        next.effectiveDue = effectiveDue;
        next.raise(
                () -> new Opened(new Change(next.id(), origin().document(), next.clause(), next.unit(), null, SENT)));
        return next;
    }

    /** JOINT work has one key whoever leads it; EACH has one for each unit. */
    private String keyIn(UnitId leading) {
        return joint ? "clause " + clauseId : "clause " + clauseId + " " + leading;
    }

    /** The unit takes it on and gives it to a person, in one act. */
    void takeOn(PersonId person, @Nullable LocalDate internal) {
        from(SENT);
        responsible = person.value();
        internalDue = internal;
        go(IN_PROGRESS, change -> new TakenOn(change, person));
    }

    /** Another person of the unit goes on with it. */
    void handTo(PersonId person) {
        from(IN_PROGRESS);
        responsible = person.value();
        go(IN_PROGRESS, change -> new HandedOver(change, person));
    }

    /** The result is reported to the head. */
    void report() {
        from(IN_PROGRESS);
        go(IN_REVIEW, Reported::new);
    }

    /** The result leaves the unit: this instant is what timeliness is judged by (rule 2). */
    void submit(Instant now) {
        from(IN_REVIEW, IN_PROGRESS);
        submittedAt = now;
        go(SUBMITTED, Submitted::new);
    }

    /** The giving side confirms the result; only now is the duty done (rule 1). */
    void confirm(Instant now) {
        from(SUBMITTED);
        end(COMPLETED, now, Confirmed::new);
    }

    /** Where its own unit drafted the document, the head's approval is the confirmation (rule 9). */
    boolean isConfirmedByApproval(Submission result, PersonId approver) {
        return unit().equals(origin().givers().draftingUnit()) && result.mayBeConfirmedBy(approver);
    }

    /** The result comes back to the person who reported it, with the due as given. */
    void sendBack(@Nullable Deadline newDue) {
        from(IN_REVIEW, SUBMITTED);
        effectiveDue = newDue;
        submittedAt = null;
        go(IN_PROGRESS, Returned::new);
    }

    /** The unit says that this is not its work. */
    void referBack() {
        from(SENT, IN_PROGRESS);
        if (!delivered()) {
            throw new Refusal("duty.fault.not-delivered");
        }
        leadKey = null;
        go(REFERRED_BACK, ReferredBack::new);
    }

    /** The monitor lets it rest. */
    void suspend() {
        from(SENT, IN_PROGRESS, IN_REVIEW, SUBMITTED, REFERRED_BACK);
        go(SUSPENDED, Suspended::new);
    }

    /** It goes on in the state it came from, with a due that keeps the working days that were left. */
    void resume(DutyState before, @Nullable Deadline due) {
        from(SUSPENDED);
        effectiveDue = due;
        go(before, Resumed::new);
    }

    /** The monitor cancels it. */
    void cancel(Instant now) {
        if (state.ended()) {
            throw new Refusal("duty.fault.state", StateText.of(state));
        }
        end(CANCELLED, now, Cancelled::new);
        leadKey = null;
    }

    /** The place of this duty is given up for a successor; the key is free for it from now on. */
    void transfer(Instant now) {
        if (state.ended() || role != DutyRole.LEAD) {
            throw new Refusal("duty.fault.state", StateText.of(state));
        }
        end(TRANSFERRED, now, Transferred::new);
        leadKey = null;
    }

    /** Names the duty that took this one's place. */
    void succeededBy(DutyId next) {
        successor = next.value();
    }

    /** A coordinating unit says that it has done its part. */
    void contribute() {
        from(OPEN);
        go(CONTRIBUTED, Contributed::new);
    }

    /** A coordinating unit is no longer needed. */
    void release(Instant now) {
        from(OPEN, CONTRIBUTED);
        end(RELEASED, now, Released::new);
    }

    /** Its unit is reminded of it. */
    void urge() {
        if (!DutyAct.URGE.isPossibleOn(this)) {
            throw new Refusal("duty.fault.not-with-unit");
        }
        go(state, Urged::new);
    }

    /** A book says that it was finished before it came here; whoever only coordinated is released. */
    void finishedByBook(BookVerdict verdict, Instant completed) {
        from(SENT, OPEN, SUSPENDED);
        if (role == DutyRole.LEAD) {
            bookVerdict = verdict;
            end(COMPLETED, completed, FinishedByBook::new);
        } else {
            end(RELEASED, completed, Released::new);
        }
    }

    private void end(DutyState last, Instant now, Function<Change, DutyFact> fact) {
        endedAt = now;
        go(last, fact);
    }

    private void go(DutyState next, Function<Change, DutyFact> fact) {
        DutyState before = state;
        state = next;
        raise(() -> fact.apply(new Change(id(), origin().document(), clause(), unit(), before, next)));
    }

    private void from(DutyState... allowed) {
        if (Arrays.stream(allowed).noneMatch(state::equals)) {
            throw new Refusal("duty.fault.state", StateText.of(state));
        }
    }
}
