package vn.dondoc;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.common.OfficeTime;

/** What an office has in place of the real thing that a test starts, stops and starts again upon the same database. */
@TestConfiguration(proxyBeanMethods = false)
public class RestartConfiguration {

    /** Leaves the configurations of other tests alone when an application is started beside them. */
    public static final class OthersLeftOut extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory all) throws IOException {
            return type.getAnnotationMetadata().hasAnnotation(TestConfiguration.class.getName());
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof OthersLeftOut;
        }

        @Override
        public int hashCode() {
            return OthersLeftOut.class.hashCode();
        }
    }

    @Bean
    @Primary
    Clock runningClock() {
        return Clock.offset(
                Clock.system(OfficeTime.ZONE), Duration.between(Instant.now(Clock.systemUTC()), TestClock.START));
    }

    @Bean
    TestPeople testPeople(JdbcClient jdbc) {
        return new TestPeople(jdbc);
    }

    @Bean
    DataSource dataSource(@Value("${dondoc.test.url}") String url) {
        return DataSourceBuilder.create()
                .url(url)
                .username(TestDatabase.USER)
                .password("")
                .build();
    }
}
