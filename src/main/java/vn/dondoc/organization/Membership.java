package vn.dondoc.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Role;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Recorded;
import vn.dondoc.common.UnitId;

/** A hat: what a person is in a unit, from a day on and perhaps until another. */
@Entity
@Table(name = "membership")
@SuppressWarnings("NullAway.Init")
class Membership extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "membership_seq")
    @SequenceGenerator(name = "membership_seq", sequenceName = "membership_seq", allocationSize = 50)
    private @Nullable Long id;

    private long personId;
    private String unitCode;

    @Enumerated(EnumType.STRING)
    private Role role;

    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    protected Membership() {}

    Membership(PersonId person, UnitId unit, Role role, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.personId = person.value();
        this.unitCode = unit.code();
        this.role = role;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    PersonId person() {
        return new PersonId(personId);
    }

    UnitId unit() {
        return new UnitId(unitCode);
    }

    Role role() {
        return role;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    /** True if it has not ended before a day. */
    boolean lastsUntil(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    /** Sets its first day. */
    void beginOn(LocalDate firstDay) {
        this.validFrom = firstDay;
    }

    /** Ends it with a last day. */
    void endOn(LocalDate lastDay) {
        this.validTo = lastDay;
    }
}
