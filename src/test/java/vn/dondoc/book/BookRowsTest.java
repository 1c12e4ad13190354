package vn.dondoc.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.book.RowVerdict.Change;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookField;
import vn.dondoc.book.read.BookReader;
import vn.dondoc.book.read.TestBook;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.Message;
import vn.dondoc.common.Refusal;

/** What becomes of single rows of a book whose plan was taken over before, and of what is chosen beside them. */
@OfficeTest
@ExtendWith(Reconciled.class)
class BookRowsTest {

    private static final Object[] HEADER = {
        "STT",
        "Số ký hiệu",
        "Ngày ban hành",
        "Căn cứ",
        "Trích yếu",
        "Chủ trì",
        "Phối hợp",
        "Hạn",
        "Sản phẩm",
        "Tình trạng"
    };

    private final OfficeBooks books;
    private final BookSettings settings;
    private final TestOfficeCast cast;
    private final EngineJobs jobs;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    BookRowsTest(OfficeBooks books, BookSettings settings, TestOfficeCast cast, EngineJobs jobs) {
        this.books = books;
        this.settings = settings;
        this.cast = cast;
        this.jobs = jobs;
    }

    @BeforeEach
    void aPlanThatWasTakenOver() {
        books.ready();
    }

    @Test
    void rule_55_a_changed_row_is_taken_over_only_if_it_is_ticked() {
        Object[] row = {
            1,
            "273-CV/BTGQU",
            LocalDate.of(2022, 5, 27),
            "Chỉ thị số 06-CT/QU ngày 15/02/2022",
            "Về tuyên truyền tiêm vắc xin phòng Covid-19 liều nhắc lại lần thứ hai",
            "Trung tâm Y tế quận",
            "Liên đoàn Lao động quận; 13 phường",
            LocalDate.of(2022, 6, 24),
            "Tin, bài; báo cáo tiến độ",
            "Đã hoàn thành"
        };
        Book book = book(row);
        RowVerdict verdict =
                books.check(book, books.plan(books.planId())).rows().get(0);
        assertThat(verdict.kind()).isEqualTo(Kind.CHANGED);
        assertThat(verdict.changes()).extracting(Change::field).contains(BookField.STATUS);

        books.run(book, books.plan(books.planId()));
        assertThat(books.stateOfDuty("273-CV/BTGQU")).isEqualTo("SENT");

        books.run(book, books.ticked(verdict.row().number()));
        jobs.runDue();
        assertThat(books.stateOfDuty("273-CV/BTGQU")).isEqualTo("COMPLETED");
    }

    @Test
    void a_refused_row_says_why_and_the_others_are_imported_without_it() {
        Book book = book(
                new Object[] {1, "", "", "", "Việc mới thứ nhất", "Phường 3", "", "Quý III/2022", "Báo cáo", "Dự kiến"},
                new Object[] {2, "", "", "", "Việc mới thứ nhất", "Phường 3", "", "", "", "Dự kiến"},
                new Object[] {3, "901-CV/BTGQU", "", "", "Thiếu ngày", "Phường 3", "", "", "", "Đang thực hiện"},
                new Object[] {
                    4,
                    "902-CV/P03",
                    LocalDate.of(2022, 6, 1),
                    "",
                    "Của nơi khác",
                    "Phường 3",
                    "",
                    "",
                    "",
                    "Đang thực hiện"
                },
                new Object[] {5, "", "", "", "Xong mà không số", "Phường 3", "", "", "", "Đã hoàn thành"});

        assertThat(books.check(book, books.plan(books.planId())).rows())
                .extracting(row -> row.faults().isEmpty()
                        ? ""
                        : row.faults().get(0).reason().key())
                .containsExactly(
                        "",
                        "book.fault.twice",
                        "book.fault.no-day",
                        "book.fault.not-your-number",
                        "book.fault.status-without-number");
        books.run(book, books.plan(books.planId()));
        assertThat(books.count("plan_line where summary like 'Việc mới thứ nhất%'"))
                .isEqualTo(1);
    }

    @Test
    void a_row_whose_due_lies_outside_the_plan_is_told_in_the_dry_run_and_taken_all_the_same() {
        Book book = book(
                new Object[] {1, "", "", "", "Việc của nửa năm sau", "Phường 3", "", "15/07/2022", "Báo cáo", "Dự kiến"
                },
                new Object[] {2, "", "", "", "Việc của nửa năm này", "Phường 3", "", "30/06/2022", "Báo cáo", "Dự kiến"
                });

        BookPreview preview = books.check(book, books.plan(books.planId()));
        assertThat(preview.rows()).extracting(RowVerdict::kind).containsOnly(Kind.NEW);
        assertThat(preview.rows().get(0).notes())
                .containsExactly(Message.of("plan.note.due-outside", "01/01/2022", "30/06/2022"));
        assertThat(preview.rows().get(1).notes()).isEmpty();
        assertThat(preview.outsidePlan()).isEqualTo(1);
        assertThat(books.check(book, books.plan(null)).outsidePlan()).isEqualTo(1);
    }

    @Test
    void a_day_in_the_future_and_a_missing_column_are_refused_before_anything_is_read() {
        Book book = OfficeBooks.sample("ke-hoach-149.xlsx");
        ImportChoices future = new ImportChoices(
                OfficeBooks.OFFICE,
                new ImportChoices.Target(books.planId(), null),
                book.proposed(),
                OfficeBooks.AS_OF.plusDays(1),
                books.importer(),
                false,
                Set.of(),
                "");

        assertThatThrownBy(() -> books.check(book, future)).isInstanceOf(Refusal.class);
    }

    @Test
    void a_column_map_is_kept_by_name() {
        Book book = OfficeBooks.sample("ke-hoach-149.xlsx");
        cast.does(books.importer(), () -> settings.keep(OfficeBooks.OFFICE, "Kế hoạch quý", book.proposed()));

        assertThat(cast.as(books.importer(), () -> settings.mapsOf(OfficeBooks.OFFICE)))
                .containsEntry("Kế hoạch quý", book.proposed());
    }

    private Book book(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = HEADER;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return BookReader.read("so.xlsx", TestBook.of(folder, all));
    }
}
