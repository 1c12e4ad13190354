package vn.dondoc;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the context of the sample office has in place of the real thing: a database of its own in this run. */
@TestConfiguration(proxyBeanMethods = false)
public class DemoTestOffice {

    @Bean
    static BeanFactoryPostProcessor closedAtTheEndOfTheRun(ConfigurableApplicationContext context) {
        return factory -> TestContexts.remember(context);
    }

    @Bean
    TestPeople testPeople(JdbcClient jdbc) {
        return new TestPeople(jdbc);
    }

    @Bean
    DataSource dataSource() {
        return TestDatabase.fresh();
    }
}
