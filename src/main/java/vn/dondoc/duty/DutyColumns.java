package vn.dondoc.duty;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Aggregate;

/** What is written down of a duty, and what can be read off it; what may happen to it is {@link Duty}'s. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init")
abstract class DutyColumns extends Aggregate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duty_seq")
    @SequenceGenerator(name = "duty_seq", sequenceName = "duty_seq", allocationSize = 50)
    @Nullable
    Long id;

    @Embedded
    OriginColumns origin;

    long clauseId;

    @Enumerated(EnumType.STRING)
    DutyRole role;

    @Column(name = "unit_code")
    String unit;

    @Nullable
    Long responsible;

    @Enumerated(EnumType.STRING)
    DutyState state;

    boolean joint;

    /** Held unique by the database: one lead for JOINT work (domain §5, rule 6). */
    @Nullable
    String leadKey;

    @Enumerated(EnumType.STRING)
    DueKind dueKind;

    String dueWords;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "original_due"))
    @AttributeOverride(name = "soonFrom", column = @Column(name = "original_due_soon_from"))
    @Nullable
    Deadline originalDue;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "effective_due"))
    @AttributeOverride(name = "soonFrom", column = @Column(name = "effective_due_soon_from"))
    @Nullable
    Deadline effectiveDue;

    @Nullable
    LocalDate internalDue;

    Instant assignedAt;

    @Nullable
    Instant deliveredAt;

    @Nullable
    Instant submittedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    Long successor;

    /** What the book said, if this duty was taken over as finished. */
    @Enumerated(EnumType.STRING)
    @Nullable
    BookVerdict bookVerdict;

    /** How many intervals it has had: taken with its row, so that they are in order whichever node writes them. */
    int changes = 1;

    @Version
    @Nullable
    Long version;

    DutyId id() {
        return new DutyId(Objects.requireNonNull(id, "not saved yet"));
    }

    Origin origin() {
        return origin.origin();
    }

    ClauseId clause() {
        return new ClauseId(clauseId);
    }

    int changes() {
        return changes;
    }

    /** It goes on to its next interval. */
    void nextChange() {
        changes++;
    }

    DutyRole role() {
        return role;
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    @Nullable
    PersonId responsible() {
        return responsible == null ? null : new PersonId(responsible);
    }

    DutyState state() {
        return state;
    }

    Due originalDue() {
        return new Due(dueKind, originalDue == null ? null : originalDue.date(), dueWords);
    }

    @Nullable
    LocalDate effectiveDue() {
        return effectiveDue == null ? null : effectiveDue.date();
    }

    /** The effective due as a day judges it. */
    @Nullable
    Deadline deadline() {
        return effectiveDue;
    }

    /** What a due means for this duty: every deadline of a duty is made here. */
    @Nullable
    Deadline deadline(@Nullable LocalDate due, WorkingDays days) {
        return due == null ? null : days.deadline(due);
    }

    @Nullable
    LocalDate internalDue() {
        return internalDue;
    }

    Instant assignedAt() {
        return assignedAt;
    }

    /** True while a job has yet to bring it to its unit. */
    boolean awaitsDelivery() {
        return deliveredAt == null && (state == DutyState.SENT || state == DutyState.OPEN);
    }

    boolean delivered() {
        return deliveredAt != null;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    /** Whether it is in time on a day, against its effective due. */
    Timeliness timeliness(LocalDate today) {
        return Timeliness.of(state, bookVerdict, effectiveDue, submittedAt, today);
    }

    /** The same against the due as it first was (domain §5, rule 3). */
    Timeliness firstTimeliness(LocalDate today) {
        return Timeliness.of(state, bookVerdict, originalDue, submittedAt, today);
    }

    @Nullable
    BookVerdict bookVerdict() {
        return bookVerdict;
    }

    @Nullable
    DutyId successor() {
        return successor == null ? null : new DutyId(successor);
    }
}
