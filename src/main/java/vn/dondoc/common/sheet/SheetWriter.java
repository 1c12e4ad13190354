package vn.dondoc.common.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.dondoc.common.TemporaryFolder;
import vn.dondoc.common.Text;

/** Writes an Excel sheet: its filter on top, native dates, and text that stays text even where it looks like a formula. */
public final class SheetWriter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int NARROW = 14;
    private static final int WIDE = 48;
    private static final int CHARACTER = 256;
    private static final int LONG_TEXT = 24;
    private static final int LONGEST_CELL = 32_767;

    static {
        TempFile.setTempFileCreationStrategy(
                new DefaultTempFileCreationStrategy(TemporaryFolder.own().path().toFile()));
    }

    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyle heading = workbook.createCellStyle();
    private final CellStyle text = workbook.createCellStyle();
    private final CellStyle day = workbook.createCellStyle();

    private SheetWriter() {
        Font bold = workbook.createFont();
        bold.setBold(true);
        heading.setFont(bold);
        heading.setWrapText(true);
        text.setWrapText(true);
        text.setQuotePrefixed(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        day.setVerticalAlignment(VerticalAlignment.TOP);
    }

    /** The bytes of a workbook with this one sheet. */
    public static byte[] bytes(SheetContent content) {
        SheetWriter writer = new SheetWriter();
        try (SXSSFWorkbook workbook = writer.workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.write(content);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(SheetContent content) {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(content.name()));
        int at = 0;
        for (String line : content.lines()) {
            put(sheet.createRow(at++).createCell(0), line, heading);
        }
        int headingRow = at == 0 ? 0 : at + 1;
        Row headings = sheet.createRow(headingRow);
        for (int column = 0; column < content.headings().size(); column++) {
            put(headings.createCell(column), content.headings().get(column), heading);
            sheet.setColumnWidth(column, CHARACTER * (isLong(content, column) ? WIDE : NARROW));
        }
        sheet.createFreezePane(0, headingRow + 1);
        int row = headingRow;
        for (List<Object> values : content.rows()) {
            fill(sheet.createRow(++row), values);
        }
        if (!content.rows().isEmpty()) {
            sheet.setAutoFilter(
                    new CellRangeAddress(headingRow, row, 0, content.headings().size() - 1));
        }
    }

    private static boolean isLong(SheetContent content, int column) {
        return content.rows().stream()
                .limit(ROWS_IN_MEMORY)
                .anyMatch(row -> row.get(column).toString().length() > LONG_TEXT);
    }

    private void fill(Row row, List<Object> values) {
        for (int column = 0; column < values.size(); column++) {
            Object value = values.get(column);
            if (!"".equals(value)) {
                put(row.createCell(column), value, text);
            }
        }
    }

    private void put(Cell cell, Object value, CellStyle style) {
        if (value instanceof LocalDate date) {
            cell.setCellValue(date);
            cell.setCellStyle(day);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else {
            String words = Text.nfc(value.toString());
            cell.setCellValue(words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL));
            cell.setCellStyle(style);
        }
    }
}
