package vn.dondoc.common;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock of the application: the real one, outside the sample office. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(OfficeTime.ZONE);
    }
}
