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
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Book;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.Refusal;
import vn.dondoc.oversight.ChangeKind;
import vn.dondoc.oversight.RecentChanges;
import vn.dondoc.plan.PlanContent;

/** What a unit's own book makes when it is taken over: its duties, no news of what was finished, and nothing that is too long. */
@OfficeTest
@ExtendWith(Reconciled.class)
class OwnBookTest {

    private static final Object[] REGISTER = {"STT", "Số ký hiệu", "Ngày ban hành", "Trích yếu", "Chủ trì", "Hạn"};

    private final TestBooks books;
    private final TestOfficeCast cast;
    private final RecentChanges changes;
    private final EngineJobs jobs;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    OwnBookTest(TestBooks books, TestOfficeCast cast, RecentChanges changes, EngineJobs jobs) {
        this.books = books;
        this.cast = cast;
        this.changes = changes;
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
    void what_a_book_says_was_finished_is_no_news() {
        PersonId secretary = books.person("tub.secretary");
        Book book = book(folder, PLAN, row("44/KH-TUB", MAY, "Kế hoạch đã xong", "Đơn vị TUB", "Đã hoàn thành"));

        books.run(secretary, book, books.newPlan(book, COUNCIL));

        assertThat(cast.as(secretary, () -> changes.counts(AS_OF))).doesNotContainKey(ChangeKind.CONFIRMED);
        assertThat(books.text("select book_verdict from duty where symbol = '44/KH-TUB'"))
                .isEqualTo("ON_TIME");
    }

    @Test
    void a_plan_gives_the_duties_of_a_document_that_the_register_brought_without_any() {
        Book register = book(folder, REGISTER, row("77-CV/TB", MAY, "Về rà soát danh sách", "Đơn vị TW1", ""));
        books.run(cast.secretary(), register, books.choices(register, cast.board(), null, null, Set.of()));
        Book plan = book(folder, PLAN, row("77-CV/TB", MAY, "Về rà soát danh sách", "Đơn vị TW1", "Đang thực hiện"));
        ImportChoices choices = books.newPlan(plan, cast.board());

        BookPreview found = books.check(cast.secretary(), plan, choices);
        books.run(cast.secretary(), plan, choices);
        jobs.runDue();

        assertThat(found.makes()).isEqualTo(new PreviewCounts(1, 0, 1, 0));
        assertThat(books.text("select a.state from duty a where a.symbol = '77-CV/TB'"))
                .isEqualTo("SENT");
        assertThat(books.check(
                                cast.secretary(),
                                plan,
                                books.choices(plan, cast.board(), books.lastPlan(), null, Set.of()))
                        .count(Kind.UNCHANGED))
                .isEqualTo(1);
    }

    @Test
    void what_is_too_long_is_said_before_anything_is_written() {
        Book book =
                book(folder, new Object[] {"STT", "Căn cứ", "Trích yếu", "Chủ trì", "Hạn", "Tình trạng"}, new Object[] {
                    "1", "Chỉ thị về " + "x".repeat(500), "Việc dự kiến", "Đơn vị TW1", "", "Dự kiến"
                });
        PlanContent longName = new PlanContent("K".repeat(301), cast.board(), MAY, AS_OF);
        cast.ward(1);

        assertThat(books.check(cast.secretary(), book, books.newPlan(book, cast.board()))
                        .rows())
                .singleElement()
                .satisfies(row -> assertThat(row.faults().get(0).reason().key()).isEqualTo("fault.too-long"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> books.check(
                        cast.secretary(), book, books.choices(book, cast.board(), null, longName, Set.of())));
    }
}
