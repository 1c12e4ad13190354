package vn.dondoc.book.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import vn.dondoc.common.Text;
import vn.dondoc.common.TextPattern;

/** How far a book says a row is. */
public enum BookStatus {
    DONE,
    DONE_LATE,
    IN_PROGRESS,
    NOT_DONE,
    PLANNED,
    SUSPENDED;

    /** Without its mark {@code hoãn} is also the beginning of other words, so there it must be nearly all there is. */
    private static final TextPattern PUT_OFF = TextPattern.of("hoãn(?!\\p{L}).*|hoan( (lai|den|sang)\\b.*)?");

    private static final TextPattern LATE =
            TextPattern.of("(?<!\\p{L}|không |không bị )(trễ|chậm(?! nhất)|quá hạn)(?!\\p{L})");
    private static final TextPattern LATE_UNMARKED = TextPattern.of("(?<!khong |khong bi )\\b((tre|cham) "
            + "(han|tien do|\\d+ (ngay|tuan|thang))|qua han)\\b|^\\W*((nhung|bi) )?(tre|cham)\\W*$");
    private static final TextPattern PART = TextPattern.of("\\bmot phan\\b(?! mem)");
    private static final TextPattern PERCENT = TextPattern.of("(?<!\\d)(\\d{1,3})([.,]\\d+)?\\s*%");
    private static final int WHOLE = 100;

    /** Folded beginnings of what offices write, the longer ones first where one begins another. */
    private static final List<Map.Entry<String, BookStatus>> WORDS = List.of(
            Map.entry("da hoan thanh", DONE),
            Map.entry("hoan thanh", DONE),
            Map.entry("da hoan tat", DONE),
            Map.entry("hoan tat", DONE),
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
            Map.entry("chua hoan tat", NOT_DONE),
            Map.entry("chua xong", NOT_DONE),
            Map.entry("chua thuc hien", NOT_DONE),
            Map.entry("chua lam", NOT_DONE),
            Map.entry("qua han", NOT_DONE),
            Map.entry("du kien", PLANNED),
            Map.entry("chua ban hanh", PLANNED),
            Map.entry("ke hoach", PLANNED),
            Map.entry("se ban hanh", PLANNED),
            Map.entry("tam hoan", SUSPENDED),
            Map.entry("tam dung", SUSPENDED));

    /** The status that a row says it has. */
    public static Optional<BookStatus> of(ColumnMap map, SheetRow row) {
        return Optional.ofNullable(map.cell(BookField.STATUS, row)).flatMap(cell -> in(cell.text()));
    }

    /** The status that words say. */
    static Optional<BookStatus> in(String words) {
        String marked = Text.clean(words).toLowerCase(Locale.ROOT);
        if (PUT_OFF.matcher(marked).matches()) {
            return Optional.of(SUSPENDED);
        }
        String folded = Text.fold(words);
        return WORDS.stream()
                .filter(known -> begins(folded, known.getKey()))
                .findFirst()
                .map(known -> known.getValue() == DONE
                        ? done(marked, folded, folded.substring(known.getKey().length()))
                        : known.getValue());
    }

    private static boolean begins(String folded, String words) {
        return folded.startsWith(words)
                && (folded.length() == words.length() || !Character.isLetter(folded.charAt(words.length())));
    }

    /** What is called done may be so in part only, or late: {@code trễ} is told by its mark from {@code trẻ}. */
    private static BookStatus done(String marked, String folded, String rest) {
        Matcher percent = PERCENT.matcher(rest);
        if (PART.matcher(rest).find() || (percent.find() && Integer.parseInt(percent.group(1)) < WHOLE)) {
            return IN_PROGRESS;
        }
        boolean late = LATE.matcher(marked).find()
                || (marked.equals(folded) && LATE_UNMARKED.matcher(rest).find());
        return late ? DONE_LATE : DONE;
    }

    /** True if nothing is left to do. */
    public boolean finished() {
        return this == DONE || this == DONE_LATE;
    }
}
