package vn.dondoc.board.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.BoardLine;
import vn.dondoc.board.BoardPage;
import vn.dondoc.board.RandomBoard;
import vn.dondoc.common.sheet.SheetWriter;
import vn.dondoc.common.ui.VietnameseScreen;
import vn.dondoc.duty.Timeliness;

/** The sheet of a board holds what the board shows: its filter on top, a column for each unit, days that are days. */
class BoardExportTest {

    private static final Instant NOW = Instant.parse("2022-06-23T01:00:00Z");
    private static final int UNITS = 12;
    private static final DataFormatter WORDS = new DataFormatter();

    private final BoardPage page = withFormula(new RandomBoard(7).view(40, UNITS, 6));

    @BeforeEach
    void aScreen() {
        VietnameseScreen.show();
    }

    @AfterEach
    void noScreen() {
        VietnameseScreen.leave();
    }

    @Test
    void every_filter_stands_on_top_in_words() throws IOException {
        BoardFilter filter = BoardFilter.ALL.of("").in("U1").judged(Timeliness.OVERDUE);

        assertThat(textOf(sheet(filter)))
                .anyMatch(line ->
                        line.contains("Không có chuyên đề") && line.contains("Đơn vị 1") && line.contains("Quá hạn"));
    }

    @Test
    void each_unit_of_the_board_has_a_column_and_each_line_a_row() throws IOException {
        Sheet sheet = sheet(BoardFilter.ALL);
        Row headings = headings(sheet);

        assertThat(cells(headings))
                .filteredOn(name -> name.startsWith("Đơn vị 1"))
                .isNotEmpty();
        assertThat(cells(headings))
                .filteredOn(name -> name.matches("Đơn vị \\d+"))
                .hasSize(UNITS);
        assertThat(sheet.getLastRowNum() - headings.getRowNum())
                .isEqualTo(page.shown().lines().size());
    }

    @Test
    void a_cell_says_in_words_what_the_board_says_of_the_unit() throws IOException {
        Sheet sheet = sheet(BoardFilter.ALL);
        Row headings = headings(sheet);
        List<String> names = cells(headings);

        for (int n = 0; n < page.shown().lines().size(); n++) {
            BoardLine line = page.shown().lines().get(n);
            Row row = sheet.getRow(headings.getRowNum() + 1 + n);
            for (var cell : page.shown().cells().getOrDefault(line.id(), List.of())) {
                int place = names.indexOf("Đơn vị " + cell.unit().code().substring(1));
                assertThat(WORDS.formatCellValue(row.getCell(place)))
                        .contains(DutyCellLook.of(cell, line.status().state()).words());
            }
        }
    }

    @Test
    void days_are_days_and_a_text_that_looks_like_a_formula_stays_a_text() throws IOException {
        Sheet sheet = sheet(BoardFilter.ALL);
        Row headings = headings(sheet);
        Row first = sheet.getRow(headings.getRowNum() + 1);
        Cell due = first.getCell(cells(headings).indexOf("Hạn"));
        Cell summary = first.getCell(cells(headings).indexOf("Trích yếu"));

        assertThat(DateUtil.isCellDateFormatted(due)).isTrue();
        assertThat(due.getLocalDateTimeCellValue().toLocalDate())
                .isEqualTo(page.shown().lines().get(0).work().due().date());
        assertThat(summary.getCellType()).isEqualTo(CellType.STRING);
        assertThat(summary.getStringCellValue()).isEqualTo("=1+1");
    }

    private Sheet sheet(BoardFilter filter) throws IOException {
        byte[] file = SheetWriter.bytes(BoardExport.of(page, filter, Map.of(), NOW));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getSheetAt(0);
        }
    }

    private static Row headings(Sheet sheet) {
        for (Row row : sheet) {
            if (cells(row).contains("Trích yếu")) {
                return row;
            }
        }
        throw new AssertionError("no headings");
    }

    private static List<String> textOf(Sheet sheet) {
        List<String> text = new ArrayList<>();
        sheet.forEach(row -> text.addAll(cells(row)));
        return text;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int n = 0; n < row.getLastCellNum(); n++) {
            cells.add(Objects.requireNonNullElse(WORDS.formatCellValue(row.getCell(n)), ""));
        }
        return cells;
    }

    /** Its first line begins as a formula does. */
    private static BoardPage withFormula(BoardPage page) {
        List<BoardLine> lines = new ArrayList<>(page.shown().lines());
        BoardLine first = lines.get(0);
        lines.set(
                0,
                new BoardLine(
                        first.id(),
                        new BoardLine.Work(
                                first.work().theme(),
                                first.work().type(),
                                first.work().symbol(),
                                "=1+1",
                                first.work().due()),
                        first.status(),
                        first.document()));
        return new BoardPage(
                page.plan(),
                page.content(),
                page.unitName(),
                page.figures(),
                new BoardPage.Shown(
                        BoardFilter.ALL,
                        lines,
                        page.shown().cells(),
                        page.shown().columns(),
                        page.shown().tallies()),
                page.choices(),
                new BoardPage.Rights(page.rights().edit(), page.rights().draft()),
                page.watched());
    }
}
