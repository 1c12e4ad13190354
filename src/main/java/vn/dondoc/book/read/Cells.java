package vn.dondoc.book.read;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import vn.dondoc.common.Refusal;

/** Takes the cells of a row out of the library's hands: values only, formulas never kept. */
final class Cells {

    static final int MOST_COLUMNS = 500;
    private static final int LONGEST_TEXT = 32_767;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Cells() {}

    static SheetRow of(Row row) {
        Map<Integer, Cell> cells = new LinkedHashMap<>();
        for (org.apache.poi.ss.usermodel.Cell cell : row) {
            if (cell.getColumnIndex() >= MOST_COLUMNS) {
                throw new Refusal("book.fault.too-many-columns", MOST_COLUMNS);
            }
            Cell read = of(cell);
            if (!read.blank()) {
                cells.put(cell.getColumnIndex(), read);
            }
        }
        return new SheetRow(row.getRowNum() + 1, "", cells);
    }

    private static Cell of(org.apache.poi.ss.usermodel.Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> new Cell(text(cell.getStringCellValue()), null, formula, formula && noValue(cell));
            case NUMERIC -> number(cell, formula);
            case BOOLEAN -> new Cell(String.valueOf(cell.getBooleanCellValue()), null, formula, false);
            case ERROR -> new Cell("", null, formula, true);
            case BLANK, _NONE, FORMULA -> new Cell("", null, formula, formula);
        };
    }

    private static boolean noValue(org.apache.poi.ss.usermodel.Cell cell) {
        String value = cell.getStringCellValue();
        return value == null || value.isEmpty();
    }

    private static String text(String value) {
        if (value.length() > LONGEST_TEXT) {
            throw new Refusal("book.fault.bomb");
        }
        return Cell.of(value).text();
    }

    private static Cell number(org.apache.poi.ss.usermodel.Cell cell, boolean formula) {
        double number = cell.getNumericCellValue();
        if (DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(number)) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            return new Cell(DAY.format(day), day, formula, false);
        }
        return new Cell(NumberToTextConverter.toText(number), null, formula, false);
    }
}
