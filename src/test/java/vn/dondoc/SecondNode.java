package vn.dondoc;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import vn.dondoc.RestartConfiguration.OthersLeftOut;
import vn.dondoc.files.TestFolder;

/** Another node of a test's office: a second application upon the same database, whose clock is behind. */
public final class SecondNode implements AutoCloseable {

    private static final AtomicReference<Clock> CLOCK = new AtomicReference<>();

    private final ConfigurableApplicationContext context;

    private SecondNode(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** What it has in place of the real thing. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Parts {

        @Bean
        @Primary
        Clock clockThatIsBehind() {
            return CLOCK.get();
        }

        @Bean
        TestPeople testPeople(JdbcClient jdbc) {
            return new TestPeople(jdbc);
        }
    }

    /** Starts it beside the first, in the same folder; its clock shows so much less. */
    public static SecondNode beside(ApplicationContext first, Duration behind) {
        return beside(first, behind, TestFolder.of(first));
    }

    /** Starts it beside the first, with a folder for its files. */
    public static SecondNode beside(ApplicationContext first, Duration behind, Path folder) {
        CLOCK.set(Clock.offset(first.getBean(TestClock.class), behind.negated()));
        DataSource shared = new DelegatingDataSource(first.getBean(DataSource.class));
        return new SecondNode(new SpringApplicationBuilder(Application.class, Parts.class)
                .profiles("test")
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("othersLeftOut", new OthersLeftOut());
                    context.getBeanFactory().registerSingleton("dataSource", shared);
                })
                .run("--server.port=0", "--dondoc.files.folder=" + folder));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
