package vn.dondoc.book.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.common.Due;
import vn.dondoc.common.DueKind;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentType;

/** Books of other offices: other columns, other words, other habits. */
class OtherBooksTest {

    private static final Object[] HEADER = {
        "TT",
        "Tên văn bản",
        "Số, ký hiệu",
        "Ngày, tháng",
        "Đơn vị thực hiện",
        "Đơn vị phối hợp thực hiện",
        "Thời gian hoàn thành",
        "Tiến độ"
    };

    @TempDir
    Path folder;

    @Test
    void columns_stand_elsewhere_and_are_called_otherwise() {
        Path file = TestBook.of(
                folder,
                new Object[] {"PHƯỜNG 3"},
                new Object[] {"BẢNG THEO DÕI CÔNG VIỆC (từ 01/01/2022 đến 17/6/2022)"},
                new Object[] {},
                HEADER,
                new Object[] {"(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"},
                new Object[] {"A. Văn hóa"},
                new Object[] {
                    1,
                    "Kế hoạch đọc sách",
                    "7-KH/BTGQU",
                    LocalDate.of(2022, 3, 1),
                    "Phường 3",
                    "Quận Đoàn, Phường 4",
                    "15.6.22",
                    "Xong"
                },
                HEADER,
                new Object[] {2, "Báo cáo sơ kết", "", "", "VP Quận ủy", "", "trong tháng 6/2022", "Dự kiến tháng 6"},
                new Object[] {"Tổng cộng: 2 việc"},
                new Object[] {"", "", "NGƯỜI LẬP", "", "", "TRƯỞNG BAN"});

        Book book = BookReader.read("so.xlsx", file);
        List<BookRow> rows = TestBook.understood(file);

        assertThat(book.asOf()).isEqualTo(LocalDate.of(2022, 6, 17));
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row.faults()).isEmpty());
        assertThat(rows.get(0).theme()).isEqualTo("Văn hóa");
        assertThat(rows.get(0).document().symbol())
                .isEqualTo(new Symbol(7, DocumentType.KE_HOACH, "BTGQU", "07-KH/BTGQU"));
        assertThat(rows.get(0).work().coordinators()).containsExactly(new UnitId("QD"), new UnitId("P04"));
        assertThat(rows.get(0).work().due()).isEqualTo(Due.on(LocalDate.of(2022, 6, 15)));
        assertThat(rows.get(0).status()).isEqualTo(BookStatus.DONE);
        assertThat(rows.get(1).document().type()).isEqualTo(DocumentType.BAO_CAO);
        assertThat(rows.get(1).work().due().kind()).isEqualTo(DueKind.PERIOD_END);
    }

    @Test
    void text_in_another_normal_form_is_read_as_if_it_were_in_ours() {
        String decomposed = Normalizer.normalize("Đơn vị thực hiện", Normalizer.Form.NFD);
        Path file = TestBook.of(
                folder,
                new Object[] {"STT", Normalizer.normalize("Trích yếu", Normalizer.Form.NFD), decomposed, "Hạn"},
                new Object[] {1, Normalizer.normalize("Đẩy mạnh", Normalizer.Form.NFD), "Phường 3", "Thường xuyên"});

        BookRow row = TestBook.understood(file).get(0);

        assertThat(row.document().summary()).isEqualTo("Đẩy mạnh");
        assertThat(row.work().leads()).containsExactly(new UnitId("P03"));
        assertThat(row.work().due().kind()).isEqualTo(DueKind.CONTINUOUS);
    }

    @Test
    void an_unknown_unit_gets_a_suggestion_and_an_impossible_day_is_not_guessed() {
        Path file = TestBook.of(
                folder,
                new Object[] {"STT", "Trích yếu", "Ngày ban hành", "Chủ trì", "Hạn", "Độ mật"},
                new Object[] {1, "Việc một", "31/02/2022", "Phòng Giáo dục và Đào tại", "sớm nhất có thể", "Tối mật"});

        assertThat(TestBook.understood(file).get(0).faults())
                .extracting(fault -> fault.reason().key())
                .containsExactlyInAnyOrder(
                        "book.fault.unit-near", "book.fault.day", "book.fault.due", "document.fault.secret");
    }

    @Test
    void a_formula_that_was_never_computed_is_refused() {
        Path file = TestBook.of(folder, new Object[] {"STT", "Trích yếu", "Chủ trì", "Hạn"}, new Object[] {
            1, "=CONCATENATE(\"Việc\",\" một\")", "Phường 3", ""
        });

        assertThat(TestBook.understood(file).get(0).faults())
                .extracting(fault -> fault.reason().key())
                .contains("book.fault.formula");
    }

    @Test
    void a_section_may_be_numbered_in_words_and_a_signature_may_stand_below_the_summaries() {
        Path file = TestBook.of(
                folder,
                new Object[] {"TT", "Việc phải làm", "Chịu trách nhiệm chính", "Cùng tham gia", "Minh chứng phải nộp"},
                new Object[] {"PHẦN THỨ HAI: Quốc phòng"},
                new Object[] {1, "Diễn tập", "Phường 3", "Phường 4", "Báo cáo"},
                new Object[] {2, "Thiếu đơn vị", ""},
                new Object[] {"", "NGƯỜI LẬP BIỂU", "", "", "CHÁNH VĂN PHÒNG"});

        List<BookRow> rows = TestBook.understood(file);

        assertThat(rows).extracting(row -> row.document().summary()).containsExactly("Diễn tập", "Thiếu đơn vị");
        assertThat(rows.get(0).theme()).isEqualTo("Quốc phòng");
        assertThat(rows.get(0).work().leads()).containsExactly(new UnitId("P03"));
        assertThat(rows.get(0).work().coordinators()).containsExactly(new UnitId("P04"));
        assertThat(rows.get(0).work().product()).isEqualTo("Báo cáo");
    }

    @ParameterizedTest
    @CsvSource({
        "Quý II/2022, PERIOD_END, 2022-06-30",
        "quý 3 năm 2022, PERIOD_END, 2022-09-30",
        "trong tháng 2/2024, PERIOD_END, 2024-02-29",
        "6 tháng đầu năm 2022, PERIOD_END, 2022-06-30",
        "cuối năm 2022, PERIOD_END, 2022-12-31",
        "Trước ngày 15/7/2022, DATE, 2022-07-15",
        "vào ngày 15 tháng 7 năm 2022, DATE, 2022-07-15",
        "15-7-22, DATE, 2022-07-15",
        "Trước ngày 25 hằng tháng, RECURRING,",
        "Báo cáo hàng quý, RECURRING,",
        "Thường xuyên, CONTINUOUS,",
        "Theo lịch mở lớp, BY_SCHEDULE,"
    })
    void a_due_says_what_it_means(String phrase, DueKind kind, LocalDate date) {
        assertThat(DuePhrases.read(phrase)).hasValueSatisfying(due -> {
            assertThat(due.kind()).isEqualTo(kind);
            assertThat(due.date()).isEqualTo(date);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Từ 01/03/2022 đến 30/06/2022, DATE, 2022-06-30",
        "Từ ngày 01/3 đến hết ngày 30/6/2022, DATE, 2022-06-30",
        "từ nay đến 30/6/2022, DATE, 2022-06-30",
        "01/03/2022 - 30/06/2022, DATE, 2022-06-30",
        "01/3 - 30/6/2022, DATE, 2022-06-30",
        "01/03/2022–30/06/2022, DATE, 2022-06-30",
        "1.3.22 - 30.6.22, DATE, 2022-06-30",
        "ngày 01/03/2022 tới ngày 30/06/2022, DATE, 2022-06-30",
        "15/6/2022 - 2 báo cáo, DATE, 2022-06-15",
        "Quý I/2022 - quý II/2022, PERIOD_END, 2022-06-30",
        "từ tháng 3/2022 đến tháng 6/2022, PERIOD_END, 2022-06-30",
        "từ năm 2021 đến năm 2022, PERIOD_END, 2022-12-31"
    })
    void a_due_of_a_span_is_its_end(String phrase, DueKind kind, LocalDate date) {
        assertThat(DuePhrases.read(phrase)).hasValue(new Due(kind, date, phrase));
    }

    @ParameterizedTest
    @ValueSource(strings = {"càng sớm càng tốt", "32/13/2022", "tháng 13/2022", "quý", "Từ 01/03/2022 đến khi xong"})
    void a_due_that_cannot_be_read_is_not_guessed(String phrase) {
        assertThat(DuePhrases.read(phrase)).isEmpty();
    }
}
