package vn.dondoc.book.read;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.dondoc.organization.SampleUnits;

/** Books that a test makes up, saved as a person would save them. */
public final class TestBook {

    private TestBook() {}

    /** A sheet of these rows; a value is a text, a day, a number, or {@code =FORMULA}. */
    public static Path of(Path folder, Object[]... rows) {
        return saved(folder.resolve("so.xlsx"), sheet -> {
            CellStyle day = sheet.getWorkbook().createCellStyle();
            day.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            for (int number = 0; number < rows.length; number++) {
                Row row = sheet.createRow(number);
                for (int place = 0; place < rows[number].length; place++) {
                    fill(row.createCell(place), rows[number][place], day);
                }
            }
        });
    }

    private static void fill(org.apache.poi.ss.usermodel.Cell cell, Object value, CellStyle day) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value.toString().startsWith("=")) {
            cell.setCellFormula(value.toString().substring(1));
        } else if (!value.toString().isEmpty()) {
            cell.setCellValue(value.toString());
        }
    }

    static Path saved(Path file, Consumer<Sheet> content) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook.createSheet("Sổ"));
            workbook.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a book as it proposes itself. */
    static List<BookRow> understood(Path file) {
        Book book = BookReader.read("so.xlsx", file);
        BookUnderstanding understanding =
                new BookUnderstanding(book.proposed(), SampleUnits.index(), SampleUnits.BOUNDS);
        return book.rows().stream().map(understanding::understand).toList();
    }
}
