package vn.dondoc.book;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Book;
import vn.dondoc.common.EngineJobs;

/** The books of the sample office become its register and its plan; a second time they change nothing. */
@OfficeTest
@ExtendWith(Reconciled.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BookImportTest {

    private static final String OF_PLAN =
            "exists (select 1 from document d where d.id = a.document_id and d.origin = 'REGISTER'"
                    + " and d.drafting_unit = 'BTGQU' and d.issuing_body = 'BTGQU')";

    private final OfficeBooks books;
    private final EngineJobs jobs;

    @Autowired
    BookImportTest(OfficeBooks books, EngineJobs jobs) {
        this.books = books;
        this.jobs = jobs;
    }

    @Test
    @Order(1)
    void the_plan_comes_first_and_its_bases_wait_for_the_directives() {
        Book book = OfficeBooks.sample("ke-hoach-149.xlsx");

        BookPreview preview = books.check(book, books.plan(null));
        assertThat(preview.rows())
                .allSatisfy(row -> assertThat(row.kind())
                        .as("row %s %s", row.row().number(), row.faults())
                        .isEqualTo(Kind.NEW));
        assertThat(preview.makes()).isEqualTo(new PreviewCounts(149, 139, 105, 100 + 6 * 13));
        assertThat(books.count("document where origin = 'REGISTER' and issuing_body = 'BTGQU'"))
                .isZero();

        BookImported done = books.run(book, books.plan(null));
        jobs.runDue();

        assertThat(Objects.requireNonNull(done.plan())).isEqualTo(books.planId());
        assertThat(books.count("first_book")).isEqualTo(1);
        assertThat(books.count("plan_line where plan_id = " + books.planId())).isEqualTo(149);
        assertThat(books.count("document d where d.origin = 'REGISTER' and d.drafting_unit = 'BTGQU'"))
                .isEqualTo(139);
        assertThat(books.count("plan_line_basis where basis_id is null and awaits is not null"))
                .isEqualTo(92);
    }

    @Test
    @Order(2)
    void open_rows_wait_in_the_inboxes_of_their_units_and_finished_ones_are_done_by_the_book() {
        assertThat(books.count("duty a where " + OF_PLAN + " and role = 'LEAD' and state = 'SENT'"
                        + " and delivered_at is not null"))
                .isEqualTo(104);
        assertThat(books.count("duty a where " + OF_PLAN + " and state = 'SUSPENDED'"))
                .isEqualTo(1);
        assertThat(books.count("duty a where " + OF_PLAN + " and state = 'COMPLETED' and book_verdict = 'LATE'"))
                .isPositive();
        assertThat(books.count("work_item where closed_at is null and act = 'TAKE_ON' and holder = 'UNIT_HEAD@P03'"))
                .isEqualTo(6);
        assertThat(books.count(
                        "document d where d.drafting_unit = 'BTGQU' and d.origin = 'REGISTER' and d.state = 'CLOSED'"))
                .isEqualTo(106);
    }

    @Test
    @Order(3)
    void the_directives_take_their_numbers_and_the_waiting_bases_find_them() {
        Book book = OfficeBooks.sample("van-ban-chi-dao.xlsx");
        ImportChoices choices = books.register("Văn bản khác của Quận ủy");

        BookPreview preview = books.check(book, choices);
        assertThat(preview.makes()).isEqualTo(new PreviewCounts(0, 16, 0, 0));
        assertThat(preview.gaps())
                .extracting(gap -> gap.series().type().letters())
                .contains("KH", "CV");
        books.run(book, choices);

        assertThat(books.count("plan_line_basis where basis_id is null")).isZero();
        assertThat(books.count("document_basis b join document d on d.id = b.document_id"
                        + " where d.drafting_unit = 'BTGQU' and d.origin = 'REGISTER' and b.basis_id is null"))
                .isZero();
        assertThat(books.count("number_series where issuing_body = 'QU' and type = 'CONG_VAN' and last_number = 131"))
                .isEqualTo(1);
        assertThat(books.count("number_explained where issuing_body = 'QU' and type = 'CONG_VAN'"))
                .isEqualTo(28);
        assertThat(books.check(book, choices).gaps()).isEmpty();
        assertThat(books.count("document where issuing_body = 'QU' and signer is null"))
                .isZero();
    }

    @Test
    @Order(4)
    void the_same_books_a_second_time_change_nothing() {
        for (BookPreview again : List.of(
                books.check(OfficeBooks.sample("ke-hoach-149.xlsx"), books.plan(books.planId())),
                books.check(OfficeBooks.sample("van-ban-chi-dao.xlsx"), books.register("")))) {
            assertThat(again.rows().stream().collect(groupingBy(RowVerdict::kind, counting())))
                    .isEqualTo(Map.of(Kind.UNCHANGED, (long) again.rows().size()));
        }
    }
}
