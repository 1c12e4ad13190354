package vn.dondoc.common;

import jakarta.persistence.PrePersist;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Says of every row with two times when it was written down. */
@Component
class RecordedNow {

    private final Clock clock;

    RecordedNow(Clock clock) {
        this.clock = clock;
    }

    @PrePersist
    void stamp(Recorded row) {
        row.recordedAt(clock.instant());
    }
}
