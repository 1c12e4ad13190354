package vn.dondoc.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.dondoc.TestClock;
import vn.dondoc.common.OfficeTime;

/**
 * The clock of the empty office: it begins where every test does and runs on at real speed. The engine's clock is one for
 * all offices of a run, so this one lives on the same day as the sample office.
 */
@TestConfiguration(proxyBeanMethods = false)
class RunningClock {

    @Bean
    @Primary
    Clock runningClock() {
        return Clock.offset(
                Clock.system(OfficeTime.ZONE), Duration.between(Instant.now(Clock.systemUTC()), TestClock.START));
    }
}
