package vn.dondoc.book.read;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what.
 *
 * @param columns the column's place for each field that the book has
 */
public record ColumnMap(Map<BookField, Integer> columns) {

    /** True if the book has a column for this. */
    public boolean has(BookField field) {
        return columns.containsKey(field);
    }

    /** The cell of a row that holds this, or null. */
    @Nullable
    Cell cell(BookField field, SheetRow row) {
        Integer column = columns.get(field);
        return column == null ? null : row.cells().get(column);
    }
}
