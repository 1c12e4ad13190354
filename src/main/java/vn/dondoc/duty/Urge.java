package vn.dondoc.duty;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Recorded;
import vn.dondoc.common.Text;

/** One time that a unit was reminded of a duty (đôn đốc). */
@Entity
@Table(name = "urge")
@SuppressWarnings("NullAway.Init")
class Urge extends Recorded {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "urge_seq")
    @SequenceGenerator(name = "urge_seq", sequenceName = "urge_seq", allocationSize = 50)
    private @Nullable Long id;

    private long dutyId;
    private String words;
    private long urgedBy;
    private Instant urgedAt;

    protected Urge() {}

    Urge(DutyId duty, String words, PersonId by, Instant now) {
        this.dutyId = duty.value();
        this.words = Text.nfc(words).strip();
        this.urgedBy = by.value();
        this.urgedAt = now;
    }

    /** The instant of the next one, which is never before this, nor at the same time. */
    Instant after(Instant now) {
        return OfficeTime.after(urgedAt, now);
    }

    PersonId by() {
        return new PersonId(urgedBy);
    }

    UrgeRow view(String name) {
        return new UrgeRow(name, urgedAt, words);
    }
}
