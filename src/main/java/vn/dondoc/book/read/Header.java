package vn.dondoc.book.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.TextPattern;

/**
 * The header of a sheet: one row, or two of which the upper one groups columns.
 *
 * @param firstRow the number of its first row
 * @param lastRow the number of its last row
 * @param columns its columns
 * @param map what the columns seem to hold
 */
record Header(int firstRow, int lastRow, List<BookColumn> columns, ColumnMap map) {

    private static final int FEWEST_FIELDS = 3;
    private static final TextPattern COLUMN_NUMBER = TextPattern.of("\\(?(\\d{1,2}|[A-Z])\\)?");

    /** The header among the first rows of a sheet: whatever row, or if that says more pair of rows, names most fields. */
    static Optional<Header> in(List<SheetRow> rows) {
        Header best = null;
        for (SheetRow row : rows) {
            best = better(best, of(row, null));
        }
        for (int lower = 1; lower < rows.size(); lower++) {
            best = better(best, of(rows.get(lower), rows.get(lower - 1)));
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable Header better(@Nullable Header best, Header other) {
        boolean isHeader = other.fields() >= FEWEST_FIELDS
                && other.map.has(BookField.SUMMARY)
                && (other.map.has(BookField.LEADS) || other.map.has(BookField.SYMBOL));
        return isHeader && (best == null || other.fields() > best.fields()) ? other : best;
    }

    private int fields() {
        return map.columns().size();
    }

    private static Header of(SheetRow lower, @Nullable SheetRow upper) {
        Map<Integer, String> groups = upper == null ? Map.of() : groups(upper, lower);
        TreeSet<Integer> places = new TreeSet<>(lower.cells().keySet());
        places.addAll(groups.keySet());
        List<BookColumn> columns = new ArrayList<>();
        Map<BookField, Integer> fields = new EnumMap<>(BookField.class);
        for (int place : places) {
            Cell own = lower.cells().get(place);
            String name = own == null ? "" : own.line();
            String group = groups.getOrDefault(place, "");
            columns.add(new BookColumn(place, joined(group, name)));
            HeadingWords.field(name)
                    .or(() -> HeadingWords.field(group + " " + name))
                    .ifPresent(field -> fields.putIfAbsent(field, place));
        }
        return new Header(
                upper == null ? lower.number() : upper.number(), lower.number(), columns, new ColumnMap(fields));
    }

    /** The upper heading over each column: a merged one holds its text in its first column only. */
    private static Map<Integer, String> groups(SheetRow upper, SheetRow lower) {
        Map<Integer, String> groups = new HashMap<>();
        String last = "";
        TreeSet<Integer> places = new TreeSet<>(upper.cells().keySet());
        places.addAll(lower.cells().keySet());
        for (int place : places) {
            Cell cell = upper.cells().get(place);
            last = cell == null ? last : cell.line();
            groups.put(place, last);
        }
        return groups;
    }

    private static String joined(String group, String name) {
        if (group.isEmpty() || name.isEmpty() || group.equals(name)) {
            return group.isEmpty() ? name : name.isEmpty() ? group : name;
        }
        return group + " – " + name;
    }

    /** True if a row repeats the header, as on every printed page, or numbers its columns. */
    boolean repeatedBy(SheetRow row) {
        long same = columns.stream()
                .filter(column -> row.cells().containsKey(column.index()))
                .filter(column -> column.heading()
                        .endsWith(Objects.requireNonNull(row.cells().get(column.index()))
                                .line()))
                .count();
        return same >= FEWEST_FIELDS || numbersColumns(row);
    }

    private static boolean numbersColumns(SheetRow row) {
        return row.cells().size() >= FEWEST_FIELDS
                && row.cells().values().stream()
                        .allMatch(cell -> COLUMN_NUMBER.matcher(cell.line()).matches());
    }
}
