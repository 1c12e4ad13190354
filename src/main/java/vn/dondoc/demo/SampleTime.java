package vn.dondoc.demo;

import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EngineClock;

/**
 * Keeps how far the sample office lives from the real time, over restarts too. It is set while the beans are made, hence
 * before the engine's job executor starts with the ready application (docs/adr/0008-clock-of-the-sample-office.md).
 */
@Component
@Profile("demo")
class SampleTime {

    private final SampleClock clock;
    private final EngineClock engineClock;
    private final JdbcClient jdbc;

    SampleTime(SampleClock clock, EngineClock engineClock, JdbcClient jdbc) {
        this.clock = clock;
        this.engineClock = engineClock;
        this.jdbc = jdbc;
    }

    @PostConstruct
    void restore() {
        stored().ifPresent(this::apply);
    }

    /** Lets the office live from this instant on, and remembers it. */
    @Transactional
    public void startAt(Instant instant) {
        Duration offset = clock.offsetTo(instant);
        jdbc.sql("delete from sample_clock").update();
        jdbc.sql("insert into sample_clock (offset_millis) values (?)")
                .param(offset.toMillis())
                .update();
        apply(offset);
    }

    /** Puts the clock at an instant for a while, without remembering it. */
    void standAt(Instant instant) {
        apply(clock.offsetTo(instant));
    }

    private Optional<Duration> stored() {
        return jdbc.sql("select offset_millis from sample_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    private void apply(Duration offset) {
        clock.moveBy(offset);
        engineClock.follow();
    }
}
