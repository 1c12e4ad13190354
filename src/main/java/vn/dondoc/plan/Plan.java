package vn.dondoc.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.Text;
import vn.dondoc.common.UnitId;
import vn.dondoc.trail.Aggregate;

/** A list of the documents that a unit needs in a period (kế hoạch). */
@Entity
@Table(name = "plan")
@SuppressWarnings("NullAway.Init")
class Plan extends Aggregate {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "plan_seq")
    @SequenceGenerator(name = "plan_seq", sequenceName = "plan_seq", allocationSize = 50)
    private @Nullable Long id;

    private String name;

    @Column(name = "unit_code")
    private String unit;

    private LocalDate periodFrom;
    private LocalDate periodTo;

    @Version
    private @Nullable Long version;

    protected Plan() {}

    Plan(PlanContent content) {
        put(content);
        raise(() -> new PlanFact.Made(id()));
    }

    /** Its name or its period is another. */
    void write(PlanContent content) {
        put(content);
        raise(() -> new PlanFact.Edited(id()));
    }

    /** A book was taken over into it. */
    void takeBookOver() {
        raise(() -> new PlanFact.BookTakenOver(id()));
    }

    private void put(PlanContent content) {
        name = Text.clean(content.name());
        unit = content.unit().code();
        periodFrom = content.from();
        periodTo = content.to();
    }

    PlanId id() {
        return new PlanId(Objects.requireNonNull(id, "not saved yet"));
    }

    long version() {
        return Objects.requireNonNull(version, "not saved yet");
    }

    UnitId unit() {
        return new UnitId(unit);
    }

    PlanContent content() {
        return new PlanContent(name, unit(), periodFrom, periodTo);
    }
}
