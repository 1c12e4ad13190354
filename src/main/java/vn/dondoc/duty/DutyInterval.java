package vn.dondoc.duty;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Recorded;

/** An interval in which a duty did not change: what any past day is asked of. */
@Entity
@Table(name = "duty_interval")
@SuppressWarnings("NullAway.Init")
class DutyInterval extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duty_interval_seq")
    @SequenceGenerator(name = "duty_interval_seq", sequenceName = "duty_interval_seq", allocationSize = 50)
    private @Nullable Long id;

    private long dutyId;

    /** Which of its duty's intervals this is, from 1: ids say nothing of order, because each node takes them in blocks. */
    private int place;

    @Enumerated(EnumType.STRING)
    private DutyState state;

    private String unitCode;
    private @Nullable Long responsible;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "original_due"))
    @AttributeOverride(name = "soonFrom", column = @Column(name = "original_due_soon_from"))
    private @Nullable Deadline originalDue;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "effective_due"))
    @AttributeOverride(name = "soonFrom", column = @Column(name = "effective_due_soon_from"))
    private @Nullable Deadline effectiveDue;

    private Instant fromAt;
    private @Nullable Instant toAt;

    protected DutyInterval() {}

    /** The interval in which a duty is now. */
    DutyInterval(Duty duty, Instant from) {
        this(duty, duty.state(), duty.changes(), from);
    }

    /** The first interval of a duty that has gone on to another state since. */
    static DutyInterval first(Duty duty, DutyState state, Instant from) {
        return new DutyInterval(duty, state, 1, from);
    }

    private DutyInterval(Duty duty, DutyState state, int place, Instant from) {
        this.place = place;
        this.dutyId = duty.id().value();
        this.state = state;
        this.unitCode = duty.unit().code();
        this.responsible =
                duty.responsible() == null ? null : duty.responsible().value();
        this.originalDue = duty.originalDue;
        this.effectiveDue = duty.effectiveDue;
        this.fromAt = from;
    }

    /** True if the duty still is what this interval says. */
    boolean stillHolds(Duty duty) {
        return state == duty.state()
                && unitCode.equals(duty.unit().code())
                && Objects.equals(
                        responsible,
                        duty.responsible() == null ? null : duty.responsible().value())
                && Objects.equals(originalDue, duty.originalDue)
                && Objects.equals(effectiveDue, duty.effectiveDue);
    }

    void endAt(Instant instant) {
        this.toAt = instant;
    }

    /** The instant of a change after this interval: clocks of two nodes differ, but a duty's own time never goes backwards. */
    Instant after(Instant now) {
        return OfficeTime.after(fromAt, now);
    }

    DutyState state() {
        return state;
    }

    Instant from() {
        return fromAt;
    }
}
