package vn.dondoc.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DayBounds;
import vn.dondoc.common.Longest;
import vn.dondoc.common.Message;
import vn.dondoc.common.TextPattern;

/** One row of a table: its cells in NFC, and why it is refused, if it is. */
public final class Row {

    /** Days as the files write them. */
    public static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);

    /** What becomes of a row that is not refused. */
    public enum Outcome {
        FRESH,
        CHANGED,
        UNCHANGED
    }

    private final int line;
    private final Map<String, String> cells;
    private final List<RefusedRow> faults = new ArrayList<>();
    private Outcome outcome = Outcome.UNCHANGED;

    Row(int line, Map<String, String> cells) {
        this.line = line;
        this.cells = cells;
    }

    /** Whether the file has this column at all. */
    public boolean has(String column) {
        return cells.containsKey(column);
    }

    /** The cell, empty if there is none. */
    public String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The cell, refused if it is longer than the office can keep. */
    public String text(String column, Longest longest) {
        String text = text(column);
        if (text.length() > longest.characters()) {
            refuse(column, "import.fault.long", longest.characters());
        }
        return text;
    }

    /** The cell, refused if it is empty or too long. */
    public String required(String column, Longest longest) {
        text(column, longest);
        return required(column);
    }

    /** The cell, refused if it is empty. */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            refuse(column, "fault.missing");
        }
        return text;
    }

    /** The cell, refused if it does not look as it must. */
    public String matching(String column, TextPattern pattern, String otherwise) {
        String text = text(column);
        if (!pattern.matches(text)) {
            refuse(column, text.isEmpty() ? "fault.missing" : otherwise);
        }
        return text;
    }

    /** The cell as a day; null if it is empty, or refused because it is none that the office may be told of. */
    @Nullable
    public LocalDate day(String column, DayBounds bounds) {
        String text = text(column);
        try {
            LocalDate day = text.isEmpty() ? null : LocalDate.parse(text, DAY);
            if (day != null && !bounds.hold(day)) {
                faults.add(new RefusedRow(line, column, bounds.outside()));
                return null;
            }
            return day;
        } catch (DateTimeException e) {
            refuse(column, "import.fault.day", text);
            return null;
        }
    }

    /** The cell as a day that must be there. */
    @Nullable
    public LocalDate requiredDay(String column, DayBounds bounds) {
        required(column);
        return day(column, bounds);
    }

    /** The cell as one of a few words. */
    public <E extends Enum<E>> Optional<E> choice(String column, Class<E> words, String otherwise) {
        String text = text(column);
        Optional<E> found = Arrays.stream(words.getEnumConstants())
                .filter(word -> word.name().equalsIgnoreCase(text))
                .findFirst();
        if (found.isEmpty()) {
            refuse(column, text.isEmpty() ? "fault.missing" : otherwise, text, listed(words));
        }
        return found;
    }

    private static <E extends Enum<E>> String listed(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** Refuses this row for one more reason. */
    public void refuse(String column, String key, Object... args) {
        faults.add(new RefusedRow(line, column, Message.of(key, args)));
    }

    /** Notes what becomes of it. */
    public void become(Outcome what) {
        outcome = what;
    }

    /** True if it is taken in with this outcome. */
    public boolean became(Outcome what) {
        return !refused() && outcome == what;
    }

    public boolean refused() {
        return !faults.isEmpty();
    }

    List<RefusedRow> faults() {
        return faults;
    }
}
