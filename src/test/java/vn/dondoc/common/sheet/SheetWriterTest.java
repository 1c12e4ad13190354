package vn.dondoc.common.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet that is handed out, opened again as its reader would. */
class SheetWriterTest {

    @Test
    void the_filter_stands_on_top_the_header_is_frozen_and_every_row_is_there() throws IOException {
        Sheet sheet = written(List.of("Kế hoạch", "Đang lọc: Quá hạn"), List.of(List.of("a", 1), List.of("b", 2)));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Kế hoạch");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Đang lọc: Quá hạn");
        assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("Cột hai");
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        assertThat(sheet.getLastRowNum()).isEqualTo(5);
        assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(2);
    }

    @Test
    void a_day_is_a_date_cell() throws IOException {
        Row row = written(List.of(), List.of(List.of("a", LocalDate.of(2022, 6, 30))))
                .getRow(1);

        assertThat(DateUtil.isCellDateFormatted(row.getCell(1))).isTrue();
        assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2022-06-30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84 90", "-1", "@SUM(A1)", "=HYPERLINK(\"http://x\")"})
    void text_that_looks_like_a_formula_stays_text(String text) throws IOException {
        Row row = written(List.of(), List.of(List.of(text, ""))).getRow(1);

        assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(0).getStringCellValue()).isEqualTo(text);
        assertThat(row.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
    }

    private static Sheet written(List<String> lines, List<List<Object>> rows) throws IOException {
        byte[] bytes = SheetWriter.bytes(new SheetContent("Bảng", lines, List.of("Cột một", "Cột hai"), rows));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            return workbook.getSheetAt(0);
        }
    }
}
