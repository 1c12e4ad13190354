package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;

/** PostgreSQL ends a transaction that is silent for too long, but not one that said that it is long work. */
@OfficeTest
@EnabledIf("vn.dondoc.TestDatabase#isPostgres")
class LongWorkTest {

    private static final Duration TOO_LONG = Duration.ofMillis(1_500);

    private final LongWork work;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    @Autowired
    LongWorkTest(LongWork work, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.work = work;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Test
    void a_frozen_transaction_is_ended_by_the_database() {
        assertThatThrownBy(() -> silentAfter(() -> {})).isInstanceOf(RuntimeException.class);
    }

    @Test
    void long_work_may_be_silent() {
        assertThat(silentAfter(work::begin)).isEqualTo("10min");
    }

    @Test
    void the_next_transaction_is_an_ordinary_one() {
        String before = said();

        transactions.executeWithoutResult(status -> work.begin());

        for (int connection = 0; connection < 5; connection++) {
            assertThat(transactions.<String>execute(status -> said())).isEqualTo(before);
        }
    }

    @Test
    void on_postgresql_an_ordinary_transaction_may_be_silent_for_thirty_seconds() throws IOException {
        assertThat(new ClassPathResource("application-postgres.yaml").getContentAsString(StandardCharsets.UTF_8))
                .contains("set idle_in_transaction_session_timeout = '30s'");
    }

    /** A transaction on a database that waits a second for it. */
    private String silentAfter(Runnable begin) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("set local idle_in_transaction_session_timeout = '1s'").update();
            begin.run();
            sleep();
            return said();
        }));
    }

    private String said() {
        return jdbc.sql("select current_setting('idle_in_transaction_session_timeout')")
                .query(String.class)
                .single();
    }

    private static void sleep() {
        try {
            Thread.sleep(TOO_LONG.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
