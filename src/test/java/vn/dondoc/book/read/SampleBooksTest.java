package vn.dondoc.book.read;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentType;
import vn.dondoc.organization.SampleUnits;

/** The two books of the sample office, read as the user hands them in: every row understood, nothing guessed. */
class SampleBooksTest {

    private static final Book DIRECTIVES = read("van-ban-chi-dao.xlsx");
    private static final Book PLAN = read("ke-hoach-149.xlsx");
    private static final List<BookRow> DIRECTIVE_ROWS = understood(DIRECTIVES);
    private static final List<BookRow> LINES = understood(PLAN);

    @Test
    void the_register_of_directives_has_a_header_of_two_levels_and_sixteen_rows() {
        assertThat(DIRECTIVE_ROWS)
                .hasSize(16)
                .allSatisfy(row ->
                        assertThat(row.faults()).as("row %s", row.number()).isEmpty());
        assertThat(DIRECTIVES.columns()).extracting(BookColumn::heading).contains("NGƯỜI KÝ – Họ và tên", "STT");
        assertThat(DIRECTIVES.proposed().has(BookField.STATUS)).isFalse();
        assertThat(count(DIRECTIVE_ROWS, row -> row.document().type()))
                .containsEntry(DocumentType.CHI_THI, 4L)
                .containsEntry(DocumentType.KE_HOACH, 8L)
                .containsEntry(DocumentType.CONG_VAN, 2L)
                .containsEntry(DocumentType.CHUONG_TRINH, 1L)
                .containsEntry(DocumentType.THONG_BAO, 1L);
    }

    @Test
    void a_directive_is_understood_cell_by_cell() {
        BookRow first = DIRECTIVE_ROWS.get(0);

        assertThat(Objects.requireNonNull(first.document().symbol()).text()).isEqualTo("05-CT/QU");
        assertThat(first.document().issuedOn()).isEqualTo(LocalDate.of(2022, 1, 5));
        assertThat(first.document().signer()).isEqualTo("Đoàn Khắc Thiệu");
        assertThat(first.work().leads()).containsExactly(new UnitId("BTGQU"));
        assertThat(first.work().coordinators()).hasSize(16);
        assertThat(first.work().due()).isEqualTo(Due.on(LocalDate.of(2022, 2, 15)));
    }

    @Test
    void the_plan_has_149_rows_in_twelve_sections_and_none_is_misunderstood() {
        assertThat(LINES)
                .hasSize(149)
                .allSatisfy(row ->
                        assertThat(row.faults()).as("row %s", row.number()).isEmpty());
        assertThat(LINES.stream().map(BookRow::theme).distinct()).hasSize(12).contains("PHÒNG, CHỐNG DỊCH BỆNH");
        assertThat(PLAN.asOf()).isEqualTo(LocalDate.of(2022, 6, 20));
    }

    @Test
    void every_status_is_counted_as_the_book_counts_it() {
        assertThat(count(LINES, BookRow::status))
                .containsEntry(BookStatus.DONE, 99L)
                .containsEntry(BookStatus.DONE_LATE, 7L)
                .containsEntry(BookStatus.IN_PROGRESS, 28L)
                .containsEntry(BookStatus.NOT_DONE, 4L)
                .containsEntry(BookStatus.PLANNED, 10L)
                .containsEntry(BookStatus.SUSPENDED, 1L);
    }

    @Test
    void numbers_are_counted_by_type() {
        List<BookRow> numbered =
                LINES.stream().filter(row -> row.document().symbol() != null).toList();

        assertThat(numbered)
                .hasSize(139)
                .allSatisfy(row -> assertThat(row.document().issuedOn()).isNotNull());
        assertThat(count(numbered, row -> row.document().type()))
                .isEqualTo(Map.of(
                        DocumentType.KE_HOACH, 36L,
                        DocumentType.CONG_VAN, 58L,
                        DocumentType.HUONG_DAN, 14L,
                        DocumentType.BAO_CAO, 17L,
                        DocumentType.THONG_BAO, 7L,
                        DocumentType.TO_TRINH, 4L,
                        DocumentType.CHUONG_TRINH, 3L));
    }

    @Test
    void bases_are_found_in_all_three_spellings() {
        assertThat(count(LINES, row -> row.document().bases().size())).isEqualTo(Map.of(0, 60L, 1, 86L, 2, 3L));
        assertThat(LINES.stream().flatMap(row -> row.document().bases().stream()))
                .allSatisfy(base -> assertThat(base.symbol()).as(base.words()).isNotNull());
    }

    @Test
    void a_group_of_units_is_one_job_for_each_of_them() {
        assertThat(LINES.stream().filter(row -> row.work().leadsAreGroup()))
                .hasSize(12)
                .allSatisfy(row -> assertThat(row.work().leads()).hasSize(13));
        assertThat(LINES.stream().filter(row -> !row.work().leadsAreGroup()))
                .allSatisfy(row -> assertThat(row.work().leads()).hasSize(1));
    }

    @Test
    void dues_are_days_periods_and_phrases() {
        assertThat(count(LINES, row -> row.work().due().kind()).get(DueKind.DATE))
                .isEqualTo(142L);
        assertThat(LINES.stream().map(row -> row.work().due()).filter(due -> due.kind() != DueKind.DATE))
                .extracting(Due::words)
                .contains("Quý II/2022", "Thường xuyên", "Trước ngày 25 hằng tháng", "Theo lịch mở lớp");
        assertThat(LINES.stream()
                        .map(row -> row.work().due())
                        .filter(due -> due.words().equals("Quý II/2022")))
                .extracting(Due::date)
                .containsOnly(LocalDate.of(2022, 6, 30));
    }

    private static Map<Object, Long> count(List<BookRow> rows, Function<BookRow, @Nullable Object> by) {
        return rows.stream().collect(groupingBy(row -> Objects.requireNonNull(by.apply(row)), counting()));
    }

    private static List<BookRow> understood(Book book) {
        BookUnderstanding understanding =
                new BookUnderstanding(book.proposed(), SampleUnits.index(), SampleUnits.BOUNDS);
        return book.rows().stream().map(understanding::understand).toList();
    }

    private static Book read(String name) {
        try {
            Path file = new ClassPathResource("sample-office/" + name).getFile().toPath();
            return BookReader.read(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
