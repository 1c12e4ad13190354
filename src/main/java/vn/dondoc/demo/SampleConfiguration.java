package vn.dondoc.demo;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.dondoc.common.OfficeTime;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class SampleConfiguration {

    @Bean
    SampleClock sampleClock() {
        return new SampleClock(Clock.system(OfficeTime.ZONE));
    }
}
