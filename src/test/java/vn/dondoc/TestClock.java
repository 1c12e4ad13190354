package vn.dondoc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import vn.dondoc.common.OfficeTime;

/** Stands still where it was put. Starts on Monday 20/06/2022 08:00, when the 13 wards exist. */
public class TestClock extends Clock {

    /** Where every test begins. */
    public static final Instant START =
            LocalDateTime.of(2022, 6, 20, 8, 0).atZone(OfficeTime.ZONE).toInstant();

    private volatile Instant now = START;

    /** Puts the clock at a local time of the office. */
    public void set(LocalDateTime time) {
        now = time.atZone(OfficeTime.ZONE).toInstant();
    }

    /** Lets time pass. */
    public void advance(Duration time) {
        now = now.plus(time);
    }

    /** Back to the beginning. */
    public void reset() {
        now = START;
    }

    @Override
    public ZoneId getZone() {
        return OfficeTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
