package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.document.DocumentPages;
import vn.dondoc.document.Documents;

/** While somebody holds a document's row, more people than there are connections wait for it: reading goes on. */
@OfficeTest
class WriteTurnsTest {

    private static final int PEOPLE = 30;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final TestOfficeCast cast;
    private final TestDocuments drafts;
    private final Documents documents;
    private final DocumentPages pages;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ExecutorService people = Executors.newFixedThreadPool(PEOPLE);

    @Autowired
    WriteTurnsTest(
            TestOfficeCast cast,
            TestDocuments drafts,
            Documents documents,
            DocumentPages pages,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.cast = cast;
        this.drafts = drafts;
        this.documents = documents;
        this.pages = pages;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @AfterEach
    void everybodyLeaves() {
        people.shutdownNow();
    }

    @Test
    void reading_goes_on_and_who_gets_no_turn_is_told_so_in_words() {
        DocumentId draft = drafts.drafted(drafts.plan(drafts.each(List.of(cast.ward(1)))));
        List<CompletableFuture<String>> waiting = Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("update document set version = version where id = ?")
                    .param(draft.value())
                    .update();
            List<CompletableFuture<String>> all = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> saidOf(() -> documents.discard(draft)), people))
                    .limit(PEOPLE)
                    .toList();
            CompletableFuture.anyOf(all.toArray(CompletableFuture[]::new)).join();
            assertThat(timeOfReading(draft)).isLessThan(SOON);
            return all;
        }));

        List<String> said = waiting.stream().map(CompletableFuture::join).toList();

        assertThat(said).filteredOn("done"::equals).hasSize(1);
        assertThat(said)
                .filteredOn(words -> words.contains("fault.too-many-write"))
                .hasSizeGreaterThan(PEOPLE / 3);
    }

    private Duration timeOfReading(DocumentId draft) {
        Instant begin = Instant.now();
        CompletableFuture.runAsync(() -> cast.does(cast.author(), () -> pages.open(draft)))
                .join();
        return Duration.between(begin, Instant.now());
    }

    private String saidOf(Runnable act) {
        try {
            cast.does(cast.author(), act);
            return "done";
        } catch (RuntimeException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
