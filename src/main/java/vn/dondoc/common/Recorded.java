package vn.dondoc.common;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/**
 * A row with two times: those of the office, which it names itself and a book may back-date, and the instant at which it was
 * written down here, so that what was known on a day can be told from what was so.
 */
@MappedSuperclass
@EntityListeners(RecordedNow.class)
@SuppressWarnings("NullAway.Init")
public abstract class Recorded {

    @Column(updatable = false)
    private Instant recordedAt;

    /** When it was written down. */
    public final Instant recordedAt() {
        return recordedAt;
    }

    final void recordedAt(Instant now) {
        recordedAt = now;
    }
}
