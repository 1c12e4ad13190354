package vn.dondoc.book.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which column holds what.
 *
 * @param columns the column's place for each field that the book has
 */
public record ColumnMap(Map<BookField, Integer> columns) {

    /** Reads what {@link #written} wrote; what is not of that form is left out. */
    public static ColumnMap read(String written) {
        Map<BookField, Integer> columns = new EnumMap<>(BookField.class);
        for (String column : written.split(",", -1)) {
            int at = column.indexOf('=');
            if (at > 0) {
                columns.put(BookField.valueOf(column.substring(0, at)), Integer.valueOf(column.substring(at + 1)));
            }
        }
        return new ColumnMap(columns);
    }

    /** As one text, to be kept. */
    public String written() {
        return columns.entrySet().stream()
                .map(column -> column.getKey() + "=" + column.getValue())
                .collect(Collectors.joining(","));
    }

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
