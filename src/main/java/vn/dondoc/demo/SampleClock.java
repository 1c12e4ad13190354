package vn.dondoc.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import vn.dondoc.common.OfficeTime;

/** The clock of the sample office: the real one, moved by an offset, so that it runs on at real speed. */
final class SampleClock extends Clock {

    private final Clock real;
    private volatile Duration offset = Duration.ZERO;

    SampleClock(Clock real) {
        this.real = real;
    }

    /** Moves the clock so far from the real one. */
    void moveBy(Duration newOffset) {
        this.offset = newOffset;
    }

    /** How far an instant is from the real one. */
    Duration offsetTo(Instant target) {
        return Duration.between(real.instant(), target);
    }

    @Override
    public ZoneId getZone() {
        return OfficeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real.withZone(zone), offset);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset);
    }
}
