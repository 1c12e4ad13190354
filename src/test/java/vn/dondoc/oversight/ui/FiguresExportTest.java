package vn.dondoc.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.common.ui.VietnameseScreen;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.DutyStatus;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureDuty;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.FigureRow;
import vn.dondoc.oversight.FigureTable;
import vn.dondoc.oversight.Figures;
import vn.dondoc.oversight.Grouping;

/** The sheet of figures says what the screen says. */
class FiguresExportTest {

    @BeforeEach
    void aScreen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @Test
    void every_figure_stands_under_its_heading_as_a_number_and_the_total_last() {
        LocalDate day = LocalDate.of(2022, 6, 30);
        Figures figures = new Figures(Map.of(
                FigureColumn.TOTAL, 21_914L,
                FigureColumn.COMPLETED, 16_051L,
                FigureColumn.ON_TIME, 14_068L,
                FigureColumn.OVERDUE, 223L));
        SheetContent sheet = FiguresExport.of(
                new FigureTable(
                        new FigureQuestion(day.withDayOfYear(1), day, Grouping.UNIT),
                        day,
                        null,
                        List.of(new FigureRow("P03", "Phường 3", figures)),
                        figures),
                Instant.parse("2022-06-30T01:00:00Z"));

        assertThat(sheet.lines()).anyMatch(line -> line.contains("01/01/2022") && line.contains("30/06/2022"));
        assertThat(sheet.rows()).hasSize(2).allSatisfy(row -> assertThat(row).hasSameSizeAs(sheet.headings()));
        assertThat(sheet.rows().get(0)).startsWith("Phường 3").contains(21_914L, 16_051L, 223L, 73.2, 98.6, 87.6);
        assertThat(sheet.rows().get(1)).startsWith("Tổng cộng").contains(21_914L);
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_says_that_its_rows_may_count_a_duty_twice_wherever_the_screen_does(Grouping by) {
        LocalDate day = LocalDate.of(2022, 6, 30);
        FigureTable table = new FigureTable(
                new FigureQuestion(day, day, by),
                day,
                null,
                List.of(new FigureRow("1", "05-CT/QU", new Figures(Map.of(FigureColumn.TOTAL, 1L)))),
                new Figures(Map.of(FigureColumn.TOTAL, 1L)));

        List<String> lines =
                FiguresExport.of(table, Instant.parse("2022-06-30T01:00:00Z")).lines();

        assertThat(lines.stream().anyMatch(line -> line.contains("được tính ở cả hai dòng")))
                .isEqualTo(by.countsTwice());
        assertThat(lines).containsAll(FigureWords.twice(table).stream().toList());
    }

    @Test
    void a_sheet_of_days_before_the_first_book_says_what_was_given_and_that_the_rest_is_not_known() {
        LocalDate may = LocalDate.of(2022, 5, 31);
        Figures figures = new Figures(Map.of(FigureColumn.ASSIGNED, 158L));
        FigureTable table = new FigureTable(
                new FigureQuestion(may.withDayOfMonth(1), may, Grouping.UNIT),
                may,
                LocalDate.of(2022, 6, 20),
                List.of(new FigureRow("P03", "Phường 3", figures)),
                figures);

        SheetContent sheet = FiguresExport.of(table, Instant.parse("2022-06-30T01:00:00Z"));

        assertThat(sheet.lines()).anyMatch(line -> line.startsWith("Trước ngày 20/06/2022"));
        assertThat(sheet.rows()).hasSize(2).allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(sheet.headings());
            assertThat(row.subList(1, row.size())).containsOnly(158L, "chưa có số liệu");
            assertThat(row).containsOnlyOnce(158L);
        });
    }

    @Test
    void a_duty_of_a_day_before_the_first_book_has_its_due_and_no_state() {
        FigureDuty given = new FigureDuty(
                new DutyId(1),
                "264-CV/BTGQU",
                "Ra mắt tủ sách",
                new UnitId("P03"),
                "Phường 3",
                LocalDate.of(2022, 6, 17),
                null);

        assertThat(FiguresExport.of(List.of(), List.of(given)).rows().get(0))
                .endsWith(LocalDate.of(2022, 6, 17), "chưa có số liệu", "chưa có số liệu");
    }

    @Test
    void a_duty_says_what_its_row_on_the_screen_says() {
        SheetContent sheet = FiguresExport.of(
                List.of(),
                List.of(
                        duty(DutyState.COMPLETED, Timeliness.DONE_LATE, true),
                        duty(DutyState.SUSPENDED, Timeliness.OVERDUE, false),
                        duty(DutyState.SENT, Timeliness.OVERDUE, false)));

        assertThat(sheet.rows())
                .extracting(row -> row.get(row.size() - 1))
                .containsExactly("Xong trễ hạn (theo sổ)", "", "Quá hạn");
    }

    private static FigureDuty duty(DutyState state, Timeliness timeliness, boolean byBook) {
        return new FigureDuty(
                new DutyId(1),
                "264-CV/BTGQU",
                "Ra mắt tủ sách",
                new UnitId("P03"),
                "Phường 3",
                LocalDate.of(2022, 6, 17),
                new DutyStatus(state, timeliness, LocalDate.of(2022, 6, 17), null, byBook));
    }
}
