package vn.dondoc.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Recorded;

/** While a person is away, another may act in their place (ủy quyền). */
@Entity
@Table(name = "delegation")
@SuppressWarnings("NullAway.Init")
class Delegation extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation_seq")
    @SequenceGenerator(name = "delegation_seq", sequenceName = "delegation_seq", allocationSize = 50)
    private @Nullable Long id;

    private long absent;
    private long deputy;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Delegation() {}

    Delegation(PersonId absent, PersonId deputy, LocalDate validFrom, LocalDate validTo) {
        this.absent = absent.value();
        this.deputy = deputy.value();
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    PersonId absent() {
        return new PersonId(absent);
    }
}
