package vn.dondoc.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.OfficeTest;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.access.RunAs;
import vn.dondoc.book.read.Book;
import vn.dondoc.intake.UploadedTable;
import vn.dondoc.organization.OfficeImport;

/** An import that reckons for longer than the database waits for an ordinary transaction comes to its end. */
@OfficeTest
@EnabledIf("vn.dondoc.TestDatabase#isPostgres")
class LongImportTest {

    private final BookImport books;
    private final OfficeImport office;
    private final TestBooks typed;
    private final TestOfficeCast cast;
    private final RunAs runAs;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    @TempDir
    Path folder;

    @Autowired
    LongImportTest(
            BookImport books,
            OfficeImport office,
            TestBooks typed,
            TestOfficeCast cast,
            RunAs runAs,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.books = books;
        this.office = office;
        this.typed = typed;
        this.cast = cast;
        this.runAs = runAs;
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    @Test
    void a_book_whose_rows_take_longer_than_the_database_waits_comes_in_whole() {
        Book book = TestBooks.book(
                folder,
                TestBooks.PLAN,
                TestBooks.row("", "", "Việc lâu " + UUID.randomUUID(), "Đơn vị TW1", "Dự kiến"),
                TestBooks.row("", "", "Việc lâu " + UUID.randomUUID(), "Đơn vị TW1", "Dự kiến"));
        cast.ward(1);
        ImportChoices choices = typed.newPlan(book, cast.board());

        BookImported done =
                cast.as(cast.secretary(), () -> impatiently(() -> books.run(book, choices, (row, rows) -> sleep())));

        assertThat(done.plan()).isNotNull();
    }

    @Test
    void an_import_of_the_office_asks_for_the_same() {
        byte[] header = "code,name,kind,parent,valid_from,valid_to,registry_unit\n".getBytes(StandardCharsets.UTF_8);

        String said = runAs.system(() -> impatiently(() -> {
            office.run(List.of(new UploadedTable("units.csv", header)));
            return jdbc.sql("select current_setting('idle_in_transaction_session_timeout')")
                    .query(String.class)
                    .single();
        }));

        assertThat(said).isEqualTo("10min");
    }

    /** In a transaction of which the database does not wait longer than a second. */
    private <T> T impatiently(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> {
            jdbc.sql("set local idle_in_transaction_session_timeout = '1s'").update();
            return work.get();
        }));
    }

    private static void sleep() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
