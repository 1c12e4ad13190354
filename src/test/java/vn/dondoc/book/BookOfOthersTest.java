package vn.dondoc.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.dondoc.book.TestBooks.AS_OF;
import static vn.dondoc.book.TestBooks.COUNCIL;
import static vn.dondoc.book.TestBooks.MAY;
import static vn.dondoc.book.TestBooks.PLAN;
import static vn.dondoc.book.TestBooks.book;
import static vn.dondoc.book.TestBooks.row;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.access.Denied;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Book;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.UnitId;

/** A book says something of its own unit's documents only, and each number belongs to one year or committee term. */
@OfficeTest
@ExtendWith(Reconciled.class)
class BookOfOthersTest {

    private final TestBooks books;
    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final EngineJobs jobs;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    BookOfOthersTest(TestBooks books, TestOfficeCast cast, TestDocuments documents, EngineJobs jobs) {
        this.books = books;
        this.cast = cast;
        this.documents = documents;
        this.jobs = jobs;
    }

    @BeforeEach
    void committeeAboveAll() {
        books.committeeAboveAll();
    }

    @AfterEach
    void nobodyAboveAnybody() {
        books.nobodyAboveAnybody();
    }

    @Test
    void the_book_of_a_unit_that_gives_no_work_holds_no_numbers_of_a_body_above_it_and_gives_no_duties_to_others() {
        UnitId ward = cast.ward(1);
        cast.ward(2);
        Book book = book(
                folder,
                PLAN,
                row("31-KH/TQU", MAY, "Kế hoạch của cấp trên", "Đơn vị TW1", "Đang thực hiện"),
                row("32-KH/TW1", MAY, "Giao việc cho phường khác", "Đơn vị TW2", "Đang thực hiện"),
                row("33-KH/TW1", MAY, "Việc của chính phường", "Đơn vị TW1", "Đang thực hiện"));

        BookPreview found = books.check(books.person("tw1.secretary"), book, books.newPlan(book, ward));

        assertThat(found.rows())
                .extracting(row -> row.faults().isEmpty()
                        ? ""
                        : row.faults().get(0).reason().key())
                .containsExactly("book.fault.not-your-number", "book.fault.gives-no-work", "");
    }

    @Test
    void lines_are_written_into_plans_of_the_books_own_unit_only() {
        Book book = book(folder, PLAN, row("", "", "Việc dự kiến", "Đơn vị TW1", "Dự kiến"));
        PlanId plan = Objects.requireNonNull(books.run(cast.secretary(), book, books.newPlan(book, cast.board()))
                .plan());

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() -> books.check(
                        books.person("tw1.secretary"), book, books.choices(book, cast.ward(1), plan, null, Set.of())));
    }

    @Test
    void rule_55_a_ticked_row_does_not_finish_the_duties_of_a_document_that_was_drafted_here() {
        DocumentId drafted = documents.issued(documents.plan(documents.each(cast.wards(1))));
        jobs.runDue();
        String symbol = books.text("select symbol from document where id = " + drafted);
        Book first =
                book(folder, PLAN, row(symbol, AS_OF, "Kế hoạch đẩy mạnh công tác", "Đơn vị TW1", "Đang thực hiện"));
        PlanId plan = Objects.requireNonNull(books.run(cast.secretary(), first, books.newPlan(first, cast.board()))
                .plan());
        Book second =
                book(folder, PLAN, row(symbol, AS_OF, "Kế hoạch tăng cường công tác", "Đơn vị TW1", "Đã hoàn thành"));
        ImportChoices ticked = books.choices(
                second, cast.board(), plan, null, Set.of(second.rows().get(0).number()));
        String rows = "select count(*) from document where symbol = '" + symbol + "'";

        BookPreview found = books.check(cast.secretary(), second, ticked);
        books.run(cast.secretary(), second, ticked);

        assertThat(found.rows().get(0).kind()).isEqualTo(Kind.CHANGED);
        assertThat(books.text("select state from duty where document_id = " + drafted))
                .isEqualTo("SENT");
        assertThat(books.text(rows)).isEqualTo("1");
    }

    @Test
    void a_state_number_of_another_year_is_another_document() {
        Book book = book(
                folder,
                PLAN,
                row("05/KH-TUB", LocalDate.of(2021, 3, 1), "Kế hoạch năm trước", "Đơn vị TUB", "Đã hoàn thành"),
                row("05/KH-TUB", LocalDate.of(2022, 3, 1), "Kế hoạch năm nay", "Đơn vị TUB", "Đã hoàn thành"));
        ImportChoices choices = books.newPlan(book, COUNCIL);

        assertThat(books.check(books.person("tub.secretary"), book, choices).rows())
                .allSatisfy(row -> assertThat(row.kind()).isEqualTo(Kind.NEW));
        books.run(books.person("tub.secretary"), book, choices);

        assertThat(books.text("select count(*) from document where symbol = '05/KH-TUB'"))
                .isEqualTo("2");
    }
}
