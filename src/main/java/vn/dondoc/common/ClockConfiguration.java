package vn.dondoc.common;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The one clock of the application: the real one, unless a room brings another. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Fallback
    Clock clock() {
        return Clock.system(OfficeTime.ZONE);
    }
}
