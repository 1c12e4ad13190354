package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestClock;
import vn.dondoc.common.EngineClock;

/** The application's clock and the engine's are one. */
@OfficeTest
class EngineClockTest {

    private final EngineClock engineClock;
    private final TestClock clock;

    @Autowired
    EngineClockTest(EngineClock engineClock, TestClock clock) {
        this.engineClock = engineClock;
        this.clock = clock;
    }

    @AfterEach
    void back() {
        clock.reset();
        engineClock.follow();
    }

    @Test
    void the_engine_lives_in_the_time_of_the_application() {
        clock.set(LocalDateTime.of(2022, 6, 30, 17, 0));

        engineClock.follow();

        assertThat(ClockUtil.getCurrentTime().toInstant()).isCloseTo(clock.instant(), within(5, ChronoUnit.SECONDS));
    }
}
