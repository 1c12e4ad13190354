package vn.dondoc.book;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.OfficeTest;
import vn.dondoc.Reconciled;
import vn.dondoc.SampleOffice;
import vn.dondoc.TestOfficeCast;
import vn.dondoc.book.RowVerdict.Change;
import vn.dondoc.book.RowVerdict.Kind;
import vn.dondoc.book.read.Book;
import vn.dondoc.book.read.BookField;
import vn.dondoc.book.read.BookReader;
import vn.dondoc.book.read.ColumnMap;
import vn.dondoc.book.read.TestBook;
import vn.dondoc.common.EngineJobs;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.UnitId;
import vn.dondoc.plan.PlanContent;

/** The books of the sample office become its register and its plan; a second time they change nothing. */
@OfficeTest
@ExtendWith(Reconciled.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BookImportTest {

    private static final UnitId OFFICE = new UnitId("BTGQU");
    private static final LocalDate AS_OF = LocalDate.of(2022, 6, 20);
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

    private final BookImport imports;
    private final BookSettings settings;
    private final SampleOffice office;
    private final TestOfficeCast cast;
    private final EngineJobs jobs;
    private final JdbcClient jdbc;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    BookImportTest(
            BookImport imports,
            BookSettings settings,
            SampleOffice office,
            TestOfficeCast cast,
            EngineJobs jobs,
            JdbcClient jdbc) {
        this.imports = imports;
        this.settings = settings;
        this.office = office;
        this.cast = cast;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    @Test
    @Order(1)
    void the_plan_comes_first_and_its_bases_wait_for_the_directives() {
        Book book = sample("ke-hoach-149.xlsx");

        BookPreview preview = check(book, plan(null));
        assertThat(preview.rows())
                .allSatisfy(row -> assertThat(row.kind())
                        .as("row %s %s", row.row().number(), row.faults())
                        .isEqualTo(Kind.NEW));
        assertThat(preview.makes()).isEqualTo(new PreviewCounts(149, 139, 105, 100 + 6 * 13));
        assertThat(count("document where origin = 'REGISTER' and issuing_body = 'BTGQU'"))
                .isZero();

        BookImported done = run(book, plan(null));
        jobs.runDue();

        assertThat(Objects.requireNonNull(done.plan())).isEqualTo(planId());
        assertThat(count("plan_line where plan_id = " + planId())).isEqualTo(149);
        assertThat(count("document d where d.origin = 'REGISTER' and d.drafting_unit = 'BTGQU'"))
                .isEqualTo(139);
        assertThat(count("plan_line_basis where basis_id is null and awaits is not null"))
                .isEqualTo(92);
    }

    @Test
    @Order(2)
    void open_rows_wait_in_the_inboxes_of_their_units_and_finished_ones_are_done_by_the_book() {
        assertThat(count("duty a where " + OF_PLAN + " and role = 'LEAD' and state = 'SENT'"
                        + " and delivered_at is not null"))
                .isEqualTo(104);
        assertThat(count("duty a where " + OF_PLAN + " and state = 'SUSPENDED'"))
                .isEqualTo(1);
        assertThat(count("duty a where " + OF_PLAN + " and state = 'COMPLETED' and book_verdict = 'LATE'"))
                .isPositive();
        assertThat(count("work_item where closed_at is null and act = 'TAKE_ON' and holder = 'UNIT_HEAD@P03'"))
                .isEqualTo(6);
        assertThat(count("document d where d.drafting_unit = 'BTGQU' and d.origin = 'REGISTER' and d.state = 'CLOSED'"))
                .isEqualTo(106);
    }

    @Test
    @Order(3)
    void the_directives_take_their_numbers_and_the_waiting_bases_find_them() {
        Book book = sample("van-ban-chi-dao.xlsx");
        ImportChoices choices = register("Văn bản khác của Quận ủy");

        BookPreview preview = check(book, choices);
        assertThat(preview.makes()).isEqualTo(new PreviewCounts(0, 16, 0, 0));
        assertThat(preview.gaps())
                .extracting(gap -> gap.series().type().letters())
                .contains("KH", "CV");
        run(book, choices);

        assertThat(count("plan_line_basis where basis_id is null")).isZero();
        assertThat(count("document_basis b join document d on d.id = b.document_id"
                        + " where d.drafting_unit = 'BTGQU' and d.origin = 'REGISTER' and b.basis_id is null"))
                .isZero();
        assertThat(count("number_series where issuing_body = 'QU' and type = 'CONG_VAN' and last_number = 131"))
                .isEqualTo(1);
        assertThat(count("number_explained where issuing_body = 'QU' and type = 'CONG_VAN'"))
                .isEqualTo(28);
        assertThat(check(book, choices).gaps()).isEmpty();
        assertThat(count("document where issuing_body = 'QU' and signer is null"))
                .isZero();
    }

    @Test
    @Order(4)
    void the_same_books_a_second_time_change_nothing() {
        for (BookPreview again : List.of(
                check(sample("ke-hoach-149.xlsx"), plan(planId())),
                check(sample("van-ban-chi-dao.xlsx"), register("")))) {
            assertThat(again.rows().stream().collect(groupingBy(RowVerdict::kind, counting())))
                    .isEqualTo(Map.of(Kind.UNCHANGED, (long) again.rows().size()));
        }
    }

    @Test
    @Order(5)
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
        RowVerdict verdict = check(book, plan(planId())).rows().get(0);
        assertThat(verdict.kind()).isEqualTo(Kind.CHANGED);
        assertThat(verdict.changes()).extracting(Change::field).contains(BookField.STATUS);

        run(book, plan(planId()));
        assertThat(stateOfDuty("273-CV/BTGQU")).isEqualTo("SENT");

        run(book, ticked(verdict.row().number()));
        jobs.runDue();
        assertThat(stateOfDuty("273-CV/BTGQU")).isEqualTo("COMPLETED");
    }

    @Test
    @Order(6)
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

        assertThat(check(book, plan(planId())).rows())
                .extracting(row -> row.faults().isEmpty()
                        ? ""
                        : row.faults().get(0).reason().key())
                .containsExactly(
                        "",
                        "book.fault.twice",
                        "book.fault.no-day",
                        "book.fault.not-your-number",
                        "book.fault.status-without-number");
        run(book, plan(planId()));
        assertThat(count("plan_line where summary like 'Việc mới thứ nhất%'")).isEqualTo(1);
    }

    @Test
    @Order(7)
    void a_day_in_the_future_and_a_missing_column_are_refused_before_anything_is_read() {
        Book book = sample("ke-hoach-149.xlsx");
        ImportChoices future = new ImportChoices(
                OFFICE,
                new ImportChoices.Target(planId(), null),
                book.proposed(),
                AS_OF.plusDays(1),
                importer(),
                false,
                Set.of(),
                "");

        assertThatThrownBy(() -> check(book, future)).isInstanceOf(Refusal.class);
    }

    @Test
    @Order(8)
    void a_column_map_is_kept_by_name() {
        Book book = sample("ke-hoach-149.xlsx");
        cast.does(importer(), () -> settings.keep(OFFICE, "Kế hoạch quý", book.proposed()));

        assertThat(cast.as(importer(), () -> settings.mapsOf(OFFICE))).containsEntry("Kế hoạch quý", book.proposed());
    }

    private static final String OF_PLAN =
            "exists (select 1 from document d where d.id = a.document_id and d.origin = 'REGISTER'"
                    + " and d.drafting_unit = 'BTGQU' and d.issuing_body = 'BTGQU')";

    private BookPreview check(Book book, ImportChoices choices) {
        return cast.as(importer(), () -> imports.check(book, of(book, choices)));
    }

    private BookImported run(Book book, ImportChoices choices) {
        return cast.as(importer(), () -> imports.run(book, of(book, choices), RowProgress.UNWATCHED));
    }

    private static ImportChoices of(Book book, ImportChoices choices) {
        return new ImportChoices(
                choices.unit(),
                new ImportChoices.Target(
                        choices.target().plan(), choices.target().newPlan()),
                book.proposed(),
                choices.asOf(),
                choices.monitor(),
                choices.giveDuties(),
                choices.changes(),
                choices.gapReason());
    }

    private ImportChoices plan(@Nullable PlanId plan) {
        PlanContent content =
                new PlanContent("149 văn bản", OFFICE, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));
        return choices(plan, plan == null ? content : null, Set.of(), "");
    }

    private ImportChoices ticked(int row) {
        return choices(planId(), null, Set.of(row), "");
    }

    private ImportChoices register(String gapReason) {
        return choices(null, null, Set.of(), gapReason);
    }

    private ImportChoices choices(
            @Nullable PlanId plan, @Nullable PlanContent newPlan, Set<Integer> changes, String gapReason) {
        return new ImportChoices(
                OFFICE,
                new ImportChoices.Target(plan, newPlan),
                new ColumnMap(Map.of()),
                AS_OF,
                importer(),
                false,
                changes,
                gapReason);
    }

    private PersonId importer() {
        return office.person("cuchtk");
    }

    private PlanId planId() {
        return new PlanId(jdbc.sql("select max(id) from plan where name = '149 văn bản'")
                .query(Long.class)
                .single());
    }

    private String stateOfDuty(String symbol) {
        return jdbc.sql("select state from duty where symbol = ? and role = 'LEAD'")
                .param(symbol)
                .query(String.class)
                .single();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private Book book(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = HEADER;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return BookReader.read("so.xlsx", TestBook.of(folder, all));
    }

    private static Book sample(String name) {
        try {
            return BookReader.read(
                    name,
                    new ClassPathResource("sample-office/" + name).getFile().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
