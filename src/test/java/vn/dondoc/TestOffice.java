package vn.dondoc;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.access.RunAs;
import vn.dondoc.organization.Directory;
import vn.dondoc.organization.OfficeImport;

/** What every test context has in place of the real thing: a clock that stands still, and the database of this run. */
@TestConfiguration(proxyBeanMethods = false)
public class TestOffice {

    /** The clock of the tests, which stands at Monday 20/06/2022 08:00 until a test moves it. */
    @Bean
    @Primary
    public TestClock testClock() {
        return new TestClock();
    }

    @Bean
    static BeanFactoryPostProcessor closedAtTheEndOfTheRun(ConfigurableApplicationContext context) {
        return factory -> TestContexts.remember(context);
    }

    @Bean
    TestPeople testPeople(JdbcClient jdbc) {
        return new TestPeople(jdbc);
    }

    @Bean
    SampleOffice sampleOffice(OfficeImport officeImport, Directory directory, RunAs runAs) {
        return new SampleOffice(officeImport, directory, runAs);
    }

    @Bean
    DataSource dataSource() {
        return TestDatabase.fresh();
    }
}
