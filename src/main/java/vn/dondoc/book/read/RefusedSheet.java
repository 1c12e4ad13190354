package vn.dondoc.book.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.sheet.SheetContent;

/** The refused rows of a book as its owner wrote them, with the reason in a column of its own, to be mended and handed in again. */
public final class RefusedSheet {

    private RefusedSheet() {}

    /**
     * The sheet that comes back.
     *
     * @param reasons why a row was refused, by its number in the sheet
     * @param heading the heading of the column with the reasons
     */
    public static SheetContent of(Book book, Map<Integer, String> reasons, String heading) {
        List<String> headings =
                new ArrayList<>(book.columns().stream().map(BookColumn::heading).toList());
        headings.add(heading);
        return new SheetContent(
                book.sheet(),
                book.titles(),
                headings,
                book.rows().stream()
                        .filter(row -> reasons.containsKey(row.number()))
                        .map(row -> values(book, row, reasons.getOrDefault(row.number(), "")))
                        .toList());
    }

    private static List<Object> values(Book book, SheetRow row, String reason) {
        List<Object> values = new ArrayList<>();
        book.columns().forEach(column -> values.add(value(row.cells().get(column.index()))));
        values.add(reason);
        return values;
    }

    private static Object value(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        LocalDate day = cell.date();
        return day == null ? cell.text() : day;
    }
}
