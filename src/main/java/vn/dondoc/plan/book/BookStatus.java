package vn.dondoc.plan.book;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.common.Text;

/** How far a book says a row is. */
public enum BookStatus {
    DONE,
    DONE_LATE,
    IN_PROGRESS,
    NOT_DONE,
    PLANNED,
    SUSPENDED;

    private static final Pattern LATE = Pattern.compile("\\b(tre|cham|qua han)\\b");

    /** Folded beginnings of what offices write, the longer ones first where one begins another. */
    private static final List<Map.Entry<String, BookStatus>> WORDS = List.of(
            Map.entry("da hoan thanh", DONE),
            Map.entry("hoan thanh", DONE),
            Map.entry("da thuc hien", DONE),
            Map.entry("da xong", DONE),
            Map.entry("da lam xong", DONE),
            Map.entry("lam xong", DONE),
            Map.entry("xong", DONE),
            Map.entry("dang thuc hien", IN_PROGRESS),
            Map.entry("dang trien khai", IN_PROGRESS),
            Map.entry("dang lam", IN_PROGRESS),
            Map.entry("trong han", IN_PROGRESS),
            Map.entry("chua hoan thanh", NOT_DONE),
            Map.entry("chua xong", NOT_DONE),
            Map.entry("chua thuc hien", NOT_DONE),
            Map.entry("chua lam", NOT_DONE),
            Map.entry("qua han", NOT_DONE),
            Map.entry("du kien", PLANNED),
            Map.entry("chua ban hanh", PLANNED),
            Map.entry("ke hoach", PLANNED),
            Map.entry("se ban hanh", PLANNED),
            Map.entry("tam hoan", SUSPENDED),
            Map.entry("tam dung", SUSPENDED),
            Map.entry("hoan", SUSPENDED));

    /** The status that a row says it has. */
    public static Optional<BookStatus> of(ColumnMap map, SheetRow row) {
        return Optional.ofNullable(map.cell(BookField.STATUS, row)).flatMap(cell -> in(cell.text()));
    }

    /** The status that words say. */
    static Optional<BookStatus> in(String words) {
        String folded = Text.fold(words);
        return WORDS.stream()
                .filter(known -> folded.startsWith(known.getKey()))
                .findFirst()
                .map(known -> known.getValue() == DONE && LATE.matcher(folded).find() ? DONE_LATE : known.getValue());
    }

    /** True if nothing is left to do. */
    public boolean finished() {
        return this == DONE || this == DONE_LATE;
    }
}
