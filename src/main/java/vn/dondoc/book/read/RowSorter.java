package vn.dondoc.book.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.TextPattern;

/**
 * Sorts the rows below a header: those that hold something, section headings whose words are the theme of what follows, and
 * what is left alone: repeated headers, totals, signatures, empty rows.
 */
final class RowSorter {

    static final int MOST_ROWS = 10_000;

    /** The words for a total and nothing more than a count: {@code công}, {@code tổng kết} and {@code cộng đồng} are none. */
    private static final TextPattern TOTAL = TextPattern.of(
            "(?iu)(t[ổo]ng( c[ộo]ng)?|c[ộo]ng)( s[ốo]| to[àa]n b[ộo]| chung)?( (văn bản|van ban|nhiệm vụ|nhiem vu)|"
                    + " (mục|muc|phần|phan|trang) [ivx\\d]+)?\\s*([^\\p{L}\\s].*)?");

    private static final TextPattern LETTER = TextPattern.of("\\p{L}");
    private static final String NUMBER = "([IVXLC]+|[A-Z]|\\d{1,2})";
    private static final TextPattern SECTION_NUMBER = TextPattern.of(
            "^((?iu:phần|nhóm|mục|chương)\\s+(" + NUMBER + "|(?iu:thứ)\\s+\\p{L}+)|" + NUMBER + ")\\s*[.):/–-]\\s*");
    private static final int FEWEST_CELLS = 3;

    private final Header header;
    private final List<SheetRow> rows = new ArrayList<>();
    private String section = "";
    private @Nullable Cell theme;

    RowSorter(Header header) {
        this.header = header;
    }

    /**
     * Takes the next row of the sheet.
     *
     * @throws Refusal if there are more than a book may have
     */
    void take(SheetRow row) {
        if (row.number() <= header.lastRow() || row.cells().isEmpty() || header.repeatedBy(row) || total(row)) {
            return;
        }
        if (row.cells().size() == 1) {
            section = heading(row.cells().values().iterator().next());
        } else if (holdsSomething(row)) {
            if (rows.size() == MOST_ROWS) {
                throw new Refusal("book.fault.too-many-rows", MOST_ROWS);
            }
            rows.add(withTheme(row.within(section)));
        }
    }

    private boolean total(SheetRow row) {
        return row.cells().entrySet().stream()
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .filter(first -> TOTAL.matcher(first.line()).matches())
                .filter(first -> Stream.of(BookField.SYMBOL, BookField.LEADS)
                        .map(field -> header.map().cell(field, row))
                        .noneMatch(cell -> cell != null && cell != first && names(cell)))
                .isPresent();
    }

    /** A total has counts where other rows have a symbol or a unit. */
    private static boolean names(Cell cell) {
        return LETTER.matcher(cell.line()).find();
    }

    /** A signature block has a cell or two, and if one stands below the summaries, then no number before it and no lead. */
    private boolean holdsSomething(SheetRow row) {
        return row.cells().size() >= FEWEST_CELLS || (has(BookField.SUMMARY, row) && !unnumbered(row));
    }

    private boolean unnumbered(SheetRow row) {
        return header.map().has(BookField.ORDINAL)
                && Stream.of(BookField.ORDINAL, BookField.SYMBOL, BookField.LEADS)
                        .noneMatch(field -> has(field, row));
    }

    private boolean has(BookField field, SheetRow row) {
        return header.map().cell(field, row) != null;
    }

    /** A theme merged over several rows stands in the first of them only. */
    private SheetRow withTheme(SheetRow row) {
        Integer column = header.map().columns().get(BookField.THEME);
        if (column == null) {
            return row;
        }
        Cell own = row.cells().get(column);
        theme = own == null ? theme : own;
        if (own != null || theme == null) {
            return row;
        }
        Map<Integer, Cell> cells = new HashMap<>(row.cells());
        cells.put(column, theme);
        return new SheetRow(row.number(), row.section(), cells);
    }

    /** {@code "I. PHÒNG, CHỐNG DỊCH BỆNH"} says {@code PHÒNG, CHỐNG DỊCH BỆNH}: other letters might wrong a name in it. */
    private static String heading(Cell cell) {
        return SECTION_NUMBER.replaceFirst(cell.line(), "");
    }

    List<SheetRow> rows() {
        return rows;
    }
}
