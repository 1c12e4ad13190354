package vn.dondoc.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.TestDocuments;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.TestPeople;
import vn.dondoc.access.Denied;
import vn.dondoc.access.Role;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookReader;
import vn.dondoc.book.read.TestBook;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.oversight.ChangeKind;
import vn.dondoc.oversight.RecentChanges;
import vn.dondoc.plan.PlanContent;

/** A book says something of its own unit's documents only, and each number belongs to one year or committee term. */
@OfficeTest
@ExtendWith(Reconciled.class)
class BookOfOthersTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 20);
    private static final LocalDate MAY = LocalDate.of(2022, 5, 5);
    private static final UnitId COMMITTEE = new UnitId("TQU");
    private static final UnitId COUNCIL = new UnitId("TUB");
    private static final Object[] PLAN = {
        "STT", "Số ký hiệu", "Ngày ban hành", "Trích yếu", "Chủ trì", "Hạn", "Sản phẩm", "Tình trạng"
    };
    private static final Object[] REGISTER = {"STT", "Số ký hiệu", "Ngày ban hành", "Trích yếu", "Chủ trì", "Hạn"};

    private final BookImport imports;
    private final TestPeople people;
    private final TestOfficeCast cast;
    private final TestDocuments documents;
    private final RecentChanges changes;
    private final EngineJobs jobs;
    private final JdbcClient jdbc;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    BookOfOthersTest(
            BookImport imports,
            TestPeople people,
            TestOfficeCast cast,
            TestDocuments documents,
            RecentChanges changes,
            EngineJobs jobs,
            JdbcClient jdbc) {
        this.imports = imports;
        this.people = people;
        this.cast = cast;
        this.documents = documents;
        this.changes = changes;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void committeeAboveAll() {
        people.unit(COMMITTEE.code(), "CAP_UY");
        people.unit(COUNCIL.code(), "CHINH_QUYEN");
        people.person("tub.secretary", COUNCIL, Role.SECRETARY);
        people.person("tw1.secretary", cast.ward(1), Role.SECRETARY);
        jdbc.sql("update unit set parent = 'TQU' where code in ('TB', 'TUB', 'TW1')")
                .update();
    }

    @AfterEach
    void nobodyAboveAnybody() {
        jdbc.sql("update unit set parent = null where parent = 'TQU'").update();
    }

    @Test
    void the_book_of_a_unit_that_gives_no_work_holds_no_numbers_of_a_body_above_it_and_gives_no_duties_to_others() {
        UnitId ward = cast.ward(1);
        cast.ward(2);
        Book book = book(
                PLAN,
                row("31-KH/TQU", MAY, "Kế hoạch của cấp trên", "Đơn vị TW1", "Đang thực hiện"),
                row("32-KH/TW1", MAY, "Giao việc cho phường khác", "Đơn vị TW2", "Đang thực hiện"),
                row("33-KH/TW1", MAY, "Việc của chính phường", "Đơn vị TW1", "Đang thực hiện"));

        BookPreview found = check(person("tw1.secretary"), book, newPlan(book, ward));

        assertThat(found.rows())
                .extracting(row -> row.faults().isEmpty()
                        ? ""
                        : row.faults().get(0).reason().key())
                .containsExactly("book.fault.not-your-number", "book.fault.gives-no-work", "");
    }

    @Test
    void lines_are_written_into_plans_of_the_books_own_unit_only() {
        Book book = book(PLAN, row("", "", "Việc dự kiến", "Đơn vị TW1", "Dự kiến"));
        PlanId plan = Objects.requireNonNull(
                run(cast.secretary(), book, newPlan(book, cast.board())).plan());

        assertThatExceptionOfType(Denied.class)
                .isThrownBy(() ->
                        check(person("tw1.secretary"), book, choices(book, cast.ward(1), plan, null, false, Set.of())));
    }

    @Test
    void rule_55_a_ticked_row_does_not_finish_the_duties_of_a_document_that_was_drafted_here() {
        DocumentId drafted = documents.issued(documents.plan(documents.each(cast.wards(1))));
        jobs.runDue();
        String symbol = text("select symbol from document where id = " + drafted);
        Book first = book(PLAN, row(symbol, AS_OF, "Kế hoạch đẩy mạnh công tác", "Đơn vị TW1", "Đang thực hiện"));
        PlanId plan = Objects.requireNonNull(
                run(cast.secretary(), first, newPlan(first, cast.board())).plan());
        Book second = book(PLAN, row(symbol, AS_OF, "Kế hoạch tăng cường công tác", "Đơn vị TW1", "Đã hoàn thành"));
        ImportChoices ticked = choices(
                second,
                cast.board(),
                plan,
                null,
                false,
                Set.of(second.rows().get(0).number()));
        String rows = "select count(*) from document where symbol = '" + symbol + "'";

        BookPreview found = check(cast.secretary(), second, ticked);
        run(cast.secretary(), second, ticked);

        assertThat(found.rows().get(0).kind()).isEqualTo(Kind.CHANGED);
        assertThat(text("select state from duty where document_id = " + drafted))
                .isEqualTo("SENT");
        assertThat(text(rows)).isEqualTo("1");
    }

    @Test
    void a_state_number_of_another_year_is_another_document() {
        Book book = book(
                PLAN,
                row("05/KH-TUB", LocalDate.of(2021, 3, 1), "Kế hoạch năm trước", "Đơn vị TUB", "Đã hoàn thành"),
                row("05/KH-TUB", LocalDate.of(2022, 3, 1), "Kế hoạch năm nay", "Đơn vị TUB", "Đã hoàn thành"));
        ImportChoices choices = newPlan(book, COUNCIL);

        assertThat(check(person("tub.secretary"), book, choices).rows())
                .allSatisfy(row -> assertThat(row.kind()).isEqualTo(Kind.NEW));
        run(person("tub.secretary"), book, choices);

        assertThat(text("select count(*) from document where symbol = '05/KH-TUB'"))
                .isEqualTo("2");
    }

    @Test
    void what_a_book_says_was_finished_is_no_news() {
        PersonId secretary = person("tub.secretary");
        Book book = book(PLAN, row("44/KH-TUB", MAY, "Kế hoạch đã xong", "Đơn vị TUB", "Đã hoàn thành"));

        run(secretary, book, newPlan(book, COUNCIL));

        assertThat(cast.as(secretary, () -> changes.counts(AS_OF))).doesNotContainKey(ChangeKind.CONFIRMED);
        assertThat(text("select book_verdict from duty where symbol = '44/KH-TUB'"))
                .isEqualTo("ON_TIME");
    }

    @Test
    void a_plan_gives_the_duties_of_a_document_that_the_register_brought_without_any() {
        Book register = book(REGISTER, row("77-CV/TB", MAY, "Về rà soát danh sách", "Đơn vị TW1", ""));
        run(cast.secretary(), register, choices(register, cast.board(), null, null, false, Set.of()));
        Book plan = book(PLAN, row("77-CV/TB", MAY, "Về rà soát danh sách", "Đơn vị TW1", "Đang thực hiện"));
        ImportChoices choices = newPlan(plan, cast.board());

        BookPreview found = check(cast.secretary(), plan, choices);
        run(cast.secretary(), plan, choices);
        jobs.runDue();

        assertThat(found.makes()).isEqualTo(new PreviewCounts(1, 0, 1, 0));
        assertThat(text("select a.state from duty a where a.symbol = '77-CV/TB'"))
                .isEqualTo("SENT");
        assertThat(check(cast.secretary(), plan, choices(plan, cast.board(), lastPlan(), null, false, Set.of()))
                        .count(Kind.UNCHANGED))
                .isEqualTo(1);
    }

    @Test
    void what_is_too_long_is_said_before_anything_is_written() {
        Book book = book(
                new Object[] {"STT", "Căn cứ", "Trích yếu", "Chủ trì", "Hạn", "Tình trạng"},
                new Object[] {"1", "Chỉ thị về " + "x".repeat(500), "Việc dự kiến", "Đơn vị TW1", "", "Dự kiến"});
        PlanContent longName = new PlanContent("K".repeat(301), cast.board(), MAY, AS_OF);
        cast.ward(1);

        assertThat(check(cast.secretary(), book, newPlan(book, cast.board())).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.faults().get(0).reason().key()).isEqualTo("book.fault.too-long"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() ->
                        check(cast.secretary(), book, choices(book, cast.board(), null, longName, false, Set.of())));
    }

    private BookPreview check(PersonId person, Book book, ImportChoices choices) {
        return cast.as(person, () -> imports.check(book, choices));
    }

    private BookImported run(PersonId person, Book book, ImportChoices choices) {
        return cast.as(person, () -> imports.run(book, choices, RowProgress.UNWATCHED));
    }

    private ImportChoices newPlan(Book book, UnitId unit) {
        PlanContent content =
                new PlanContent("Kế hoạch thử", unit, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
        return choices(book, unit, null, content, false, Set.of());
    }

    private ImportChoices choices(
            Book book,
            UnitId unit,
            @Nullable PlanId plan,
            @Nullable PlanContent newPlan,
            boolean giveDuties,
            Set<Integer> changes) {
        return new ImportChoices(
                unit,
                new ImportChoices.Target(plan, newPlan),
                book.proposed(),
                AS_OF,
                cast.secretary(),
                giveDuties,
                changes,
                "");
    }

    private PersonId person(String username) {
        return new PersonId(Long.parseLong(text("select id from person where username = '" + username + "'")));
    }

    private PlanId lastPlan() {
        return new PlanId(Long.parseLong(text("select max(id) from plan")));
    }

    private String text(String sql) {
        List<Object> found = jdbc.sql(sql).query((row, n) -> row.getObject(1)).list();
        return String.valueOf(found.get(0));
    }

    private static Object[] row(String symbol, Object day, String summary, String lead, String status) {
        return new Object[] {"1", symbol, day, summary, lead, "30/09/2022", "Báo cáo", status};
    }

    private Book book(Object[] header, Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = header;
        for (int i = 0; i < rows.length; i++) {
            all[i + 1] = Arrays.copyOf(rows[i], header.length);
        }
        return BookReader.read("so.xlsx", TestBook.of(folder, all));
    }
}
