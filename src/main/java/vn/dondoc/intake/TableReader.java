package vn.dondoc.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import vn.dondoc.common.Message;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;

/** Reads a file of comma- or semicolon-separated values: UTF-8 with or without its mark, every cell in NFC. */
public final class TableReader {

    /** The size of the largest file that is read, in bytes. */
    public static final int LARGEST_BYTES = 5_000_000;

    static final int MOST_ROWS = 50_000;
    static final int MOST_COLUMNS = 100;

    private static final int LONGEST_SHOWN = 300;
    private static final int MEGABYTE = 1_000_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableReader() {}

    /** The file with its rows, or the file with the reason why it cannot be read. */
    public static Table read(UploadedTable file, List<? extends TableKind> kinds) {
        try {
            return parsed(file, kinds);
        } catch (Refusal refusal) {
            Message reason = refusal.faults().get(0).message();
            return Table.refused(file.name(), new RefusedRow(0, "", reason));
        }
    }

    private static Table parsed(UploadedTable file, List<? extends TableKind> kinds) {
        String text = decoded(file.bytes());
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return table(file.name(), parser, kinds);
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("import.fault.unreadable");
        }
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length > LARGEST_BYTES) {
            throw new Refusal("import.fault.too-large", LARGEST_BYTES / MEGABYTE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal("import.fault.encoding");
        }
    }

    private static char delimiter(String text) {
        String header = text.lines().findFirst().orElse("");
        long semicolons = header.chars().filter(c -> c == ';').count();
        long commas = header.chars().filter(c -> c == ',').count();
        return semicolons > commas ? ';' : ',';
    }

    private static Table table(String name, CSVParser parser, List<? extends TableKind> kinds) {
        var records = parser.iterator();
        if (!records.hasNext()) {
            throw new Refusal("import.fault.empty");
        }
        CSVRecord header = records.next();
        if (header.size() > MOST_COLUMNS) {
            throw new Refusal("import.fault.too-many-columns", MOST_COLUMNS);
        }
        List<String> columns = header.stream()
                .map(cell -> Text.clean(cell).toLowerCase(Locale.ROOT))
                .toList();
        TableKind kind = kinds.stream()
                .filter(known -> columns.containsAll(known.required()))
                .findFirst()
                .orElseThrow(() -> new Refusal("import.fault.unrecognised", shown(columns)));
        List<Row> rows = new ArrayList<>();
        while (records.hasNext()) {
            CSVRecord cells = records.next();
            row(cells, columns, parser.getCurrentLineNumber(), rows);
        }
        return Table.of(name, kind, rows);
    }

    private static String shown(List<String> columns) {
        String all = String.join(", ", columns);
        return all.length() <= LONGEST_SHOWN ? all : all.substring(0, LONGEST_SHOWN) + "…";
    }

    private static void row(CSVRecord values, List<String> columns, long lastLine, List<Row> rows) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), i < values.size() ? Text.clean(values.get(i)) : "");
        }
        if (cells.values().stream().allMatch(String::isEmpty)) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw new Refusal("import.fault.too-many-rows", MOST_ROWS);
        }
        long breaks = values.stream()
                .flatMapToInt(String::chars)
                .filter(c -> c == '\n')
                .count();
        rows.add(new Row((int) (lastLine - breaks), cells));
    }
}
