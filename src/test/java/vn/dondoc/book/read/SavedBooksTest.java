package vn.dondoc.book.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.common.Due;
import vn.dondoc.common.UnitId;

/** What spreadsheet programs leave in a file beside plain text: formulas with their values, errors, the other way to count days. */
class SavedBooksTest {

    private static final LocalDate DUE = LocalDate.of(2022, 6, 15);

    @TempDir
    Path folder;

    @Test
    void a_formula_is_read_as_the_value_it_had_when_the_book_was_saved() {
        BookRow row = read(false, cells -> {
            cells.createCell(1).setCellFormula("CONCATENATE(\"Kế hoạch \",\"đọc sách\")");
            cells.createCell(2).setCellFormula("\"Phường \"&3");
            Cell due = cells.createCell(3);
            due.setCellFormula("DATE(2022,6,15)");
            due.setCellStyle(day(cells.getSheet()));
            compute(cells.getSheet());
        });

        assertThat(row.faults()).isEmpty();
        assertThat(row.document().summary()).isEqualTo("Kế hoạch đọc sách");
        assertThat(row.work().leads()).containsExactly(new UnitId("P03"));
        assertThat(row.work().due()).isEqualTo(Due.on(DUE));
    }

    @Test
    void a_formula_that_ended_in_an_error_is_refused() {
        BookRow row = read(false, cells -> {
            cells.createCell(1).setCellValue("Kế hoạch đọc sách");
            cells.createCell(2).setCellValue("Phường 3");
            cells.createCell(3).setCellErrorValue(FormulaError.REF.getCode());
        });

        assertThat(row.faults()).extracting(fault -> fault.reason().key()).containsExactly("book.fault.formula");
    }

    @Test
    void days_counted_from_1904_are_the_same_days() {
        BookRow row = read(true, cells -> {
            cells.createCell(1).setCellValue("Kế hoạch đọc sách");
            cells.createCell(2).setCellValue("Phường 3");
            Cell due = cells.createCell(3);
            due.setCellValue(DUE);
            due.setCellStyle(day(cells.getSheet()));
        });

        assertThat(row.faults()).isEmpty();
        assertThat(row.work().due()).isEqualTo(Due.on(DUE));
    }

    private BookRow read(boolean from1904, Consumer<Row> row) {
        Path file = TestBook.saved(folder.resolve("so.xlsx"), sheet -> {
            ((XSSFWorkbook) sheet.getWorkbook())
                    .getCTWorkbook()
                    .addNewWorkbookPr()
                    .setDate1904(from1904);
            Row header = sheet.createRow(0);
            header.createCell(0).setCellValue("STT");
            header.createCell(1).setCellValue("Trích yếu");
            header.createCell(2).setCellValue("Chủ trì");
            header.createCell(3).setCellValue("Hạn");
            row.accept(sheet.createRow(1));
        });
        return TestBook.understood(file).get(0);
    }

    private static CellStyle day(Sheet sheet) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
        return style;
    }

    private static void compute(Sheet sheet) {
        sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
    }
}
