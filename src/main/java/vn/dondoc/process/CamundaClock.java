package vn.dondoc.process;

import jakarta.annotation.PostConstruct;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EngineClock;

/** Sets the engine's static clock to the application's, at start-up and whenever that one is moved. */
@Component
class CamundaClock implements EngineClock {

    private final Clock clock;

    CamundaClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    @PostConstruct
    public void follow() {
        ClockUtil.offset(Duration.between(Instant.now(Clock.systemUTC()), clock.instant())
                .toMillis());
    }
}
