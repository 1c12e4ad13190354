package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestOfficeCast;

/**
 * PostgreSQL counts the wait for the head of a row's queue and the wait for the row apart: whoever stands behind somebody
 * waits for up to twice the lock time-out, and that must still be told within ten seconds.
 */
@OfficeTest
@EnabledIf("vn.dondoc.TestDatabase#isPostgres")
class LockQueueTest {

    private static final Duration TOLD = Duration.ofSeconds(10);
    private static final Pattern LOCK_TIMEOUT = Pattern.compile("set lock_timeout = '(\\d+)s'");
    private static final int PEOPLE = 3;
    private static final int APART_MILLIS = 400;

    private final TestOfficeCast cast;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @Autowired
    LockQueueTest(TestOfficeCast cast, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.cast = cast;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @AfterEach
    void everybodyLeaves() {
        people.shutdownNow();
    }

    @Test
    void twice_the_lock_time_out_and_the_wait_for_a_turn_are_less_than_anybody_may_be_left_without_word()
            throws IOException {
        Matcher found = LOCK_TIMEOUT.matcher(
                new ClassPathResource("application-postgres.yaml").getContentAsString(StandardCharsets.UTF_8));

        assertThat(found.find()).isTrue();
        assertThat(Duration.ofSeconds(2 * Long.parseLong(found.group(1))).plus(WriteTurns.PATIENCE))
                .isLessThan(TOLD);
    }

    @Test
    void who_stands_behind_somebody_waits_for_less_than_twice_the_lock_time_out() {
        cast.board();
        List<Duration> waits = Objects.requireNonNull(transactions.execute(status -> {
            touch();
            return IntStream.range(0, PEOPLE)
                    .mapToObj(place -> CompletableFuture.supplyAsync(() -> waitInVain(place * APART_MILLIS), people))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
        }));

        assertThat(waits).allMatch(wait -> wait.compareTo(Duration.ofMillis(2_500)) < 0);
        assertThat(waits).anyMatch(wait -> wait.compareTo(Duration.ofMillis(1_300)) > 0);
    }

    private Duration waitInVain(int later) {
        sleep(later);
        Instant begin = Instant.now();
        try {
            transactions.executeWithoutResult(status -> {
                jdbc.sql("set local lock_timeout = '1s'").update();
                touch();
            });
        } catch (RuntimeException refused) {
            assertThat(DatabaseFault.waitedTooLong(refused)).isTrue();
        }
        return Duration.between(begin, Instant.now());
    }

    private void touch() {
        jdbc.sql("update unit set version = version where code = ?")
                .param(cast.board().code())
                .update();
    }

    private static void sleep(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
