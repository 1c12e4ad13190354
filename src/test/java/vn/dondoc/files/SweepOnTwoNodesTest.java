package vn.dondoc.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.SecondNode;
import vn.dondoc.TestClock;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;

/** A sweep on one node never removes what another has just written, and two sweeps do not trouble each other. */
@OfficeTest
class SweepOnTwoNodesTest {

    private static final PersonId SOMEBODY = new PersonId(7);
    private static final Duration TWO_DAYS_AHEAD = Duration.ofDays(-2);

    private final ApplicationContext first;
    private final FileStore store;
    private final TestClock clock;
    private final TransactionTemplate transactions;
    private final String owner = "test:" + UUID.randomUUID();

    @TempDir
    Path uploads;

    @Autowired
    SweepOnTwoNodesTest(
            ApplicationContext first, FileStore store, TestClock clock, PlatformTransactionManager transactions) {
        this.first = first;
        this.store = store;
        this.clock = clock;
        this.transactions = new TransactionTemplate(transactions);
    }

    @AfterEach
    void backToTheBeginning() {
        clock.reset();
    }

    @Test
    void what_is_taken_up_again_here_is_not_swept_there_although_it_had_no_owner() {
        Path path = dropped();
        try (SecondNode second = SecondNode.beside(first, TWO_DAYS_AHEAD)) {
            FileStore there = second.bean(FileStore.class);

            CompletableFuture<Void> sweep = transactions.execute(status -> {
                keep();
                CompletableFuture<Void> begun = CompletableFuture.runAsync(there::sweep);
                assertThat(begun).failsWithin(Duration.ofSeconds(1)).withThrowableOfType(TimeoutException.class);
                return begun;
            });
            assertThat(sweep).succeedsWithin(Duration.ofSeconds(10));
        }

        assertThat(path).exists();
        assertThat(store.of(owner)).hasSize(1);
    }

    @Test
    void what_is_younger_than_an_hour_is_never_swept_even_by_a_node_whose_clock_is_a_day_ahead() {
        Path path = dropped();
        try (SecondNode second = SecondNode.beside(first, Duration.ofHours(-23))) {
            clock.advance(Duration.ofMinutes(59));
            second.bean(FileStore.class).sweep();
            store.sweep();
        }

        assertThat(path).exists();
    }

    @Test
    void two_nodes_that_sweep_at_once_both_end_and_what_nobody_owns_is_gone() {
        Path path = dropped();
        clock.advance(Duration.ofDays(2));
        try (SecondNode second = SecondNode.beside(first, Duration.ofSeconds(5))) {
            FileStore there = second.bean(FileStore.class);

            assertThat(CompletableFuture.allOf(
                            CompletableFuture.runAsync(store::sweep), CompletableFuture.runAsync(there::sweep)))
                    .succeedsWithin(Duration.ofSeconds(20));
        }

        assertThat(path).doesNotExist();
        assertThat(TestFolder.of(first).resolve(FolderMark.NAME)).exists();
    }

    /** Where content lies that has just lost its owner. */
    private Path dropped() {
        FileId file = keep();
        Path path = store.open(file, owner).path();
        store.drop(file, owner);
        return path;
    }

    private FileId keep() {
        try {
            byte[] content = ("%PDF-1.7\n% " + owner + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
            return store.keep(new Upload("a.pdf", Samples.write(uploads, content)), owner, SOMEBODY);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
