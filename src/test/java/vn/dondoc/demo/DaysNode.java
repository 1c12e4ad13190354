package vn.dondoc.demo;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.Application;
import vn.dondoc.RestartConfiguration.OthersLeftOut;
import vn.dondoc.TestPeople;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.demo.SampleLoad.State;

/** A node of an office whose days are played: its units and people are those of the sample, its work is what the play makes. */
final class DaysNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Duration behind;

    /** What it has in place of the real thing. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Parts {

        /** The books and the play of the sample are left out. */
        @Bean
        @Order(Ordered.HIGHEST_PRECEDENCE)
        ApplicationRunner withoutSampleWork(SampleLoad mark) {
            return arguments -> {
                if (mark.state() == State.NEVER_BEGUN) {
                    mark.begin();
                    mark.finish();
                }
            };
        }

        @Bean
        TestPeople testPeople(JdbcClient jdbc) {
            return new TestPeople(jdbc);
        }
    }

    private DaysNode(ConfigurableApplicationContext context, Duration behind) {
        this.context = context;
        this.behind = behind;
    }

    /** Starts a node on a database; its clock shows so much less than the play says. */
    static DaysNode on(DataSource database, Path folder, Duration behind) {
        return new DaysNode(
                new SpringApplicationBuilder(Application.class, Parts.class)
                        .profiles("test", "demo")
                        .initializers(context -> {
                            context.getBeanFactory().registerSingleton("othersLeftOut", new OthersLeftOut());
                            context.getBeanFactory()
                                    .registerSingleton("dataSource", new DelegatingDataSource(database));
                        })
                        .run("--server.port=0", "--dondoc.files.folder=" + folder),
                behind);
    }

    /** Nothing is left of the days before: units and people, and no work. */
    void startOver() {
        bean(SampleLoad.class).begin();
        bean(SampleSweep.class).everything();
        bean(SampleLoader.class).found();
        bean(SampleLoad.class).finish();
    }

    void standAt(Instant time) {
        bean(SampleTime.class).standAt(time.minus(behind));
    }

    void act(SampleAct act) {
        bean(SamplePlay.class).act(act);
        standAt(act.at());
    }

    /** The act is done to its end, and then its transaction cannot be committed. */
    void actInVain(SampleAct act) {
        bean(TransactionTemplate.class).executeWithoutResult(transaction -> {
            act(act);
            transaction.setRollbackOnly();
        });
    }

    void runJobs() {
        bean(EngineJobs.class).runDue();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
