package vn.dondoc.book.read;

import com.github.pjfanning.xlsx.StreamingReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import vn.dondoc.common.ReadingTurn;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.Text;

/**
 * Reads the sheet of a workbook that has a header of documents, as a stream: however large the file, only the rows that
 * count are kept.
 */
public final class BookReader {

    /** The size of the largest file that is read, in bytes (rule 57). */
    public static final int LARGEST_BYTES = BookFile.LARGEST_MEGABYTES * BookFile.MEGABYTE;

    private static final int ROWS_TO_THE_HEADER = 40;
    private static final int MOST_ROWS_OF_A_SHEET = 50_000;
    private static final int ROWS_AT_ONCE = 100;
    private static final int BUFFER = 1 << 14;
    private static final double LEAST_INFLATE_RATIO = 0.002;

    static {
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATE_RATIO);
    }

    private BookReader() {}

    /**
     * Reads a book.
     *
     * @param fileName the name the person knows it by
     * @param file its bytes
     * @throws Refusal in words if it is no workbook, is too large, is built to harm, has no header that can be
     *     read, or does not come to its turn because others are being read
     */
    public static Book read(String fileName, Path file) {
        return ReadingTurn.ofNode().read(() -> readInTurn(fileName, file));
    }

    private static Book readInTurn(String fileName, Path file) {
        BookFile.check(file);
        try (Workbook workbook = StreamingReader.builder()
                .rowCacheSize(ROWS_AT_ONCE)
                .bufferSize(BUFFER)
                .setReadComments(false)
                .open(file.toFile())) {
            for (Sheet sheet : workbook) {
                Optional<Book> book = read(Text.nfc(fileName), sheet);
                if (book.isPresent()) {
                    return book.get();
                }
            }
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw new Refusal("book.fault.broken");
        }
        throw new Refusal("book.fault.no-header");
    }

    private static Optional<Book> read(String fileName, Sheet sheet) {
        Iterator<Row> rows = sheet.iterator();
        List<SheetRow> first = new ArrayList<>();
        while (rows.hasNext() && first.size() < ROWS_TO_THE_HEADER) {
            first.add(Cells.of(rows.next()));
        }
        return Header.in(first).map(header -> {
            RowSorter sorter = new RowSorter(header);
            first.forEach(sorter::take);
            takeAll(rows, sorter);
            return book(fileName, Text.nfc(sheet.getSheetName()), first, header, sorter.rows());
        });
    }

    private static void takeAll(Iterator<Row> rows, RowSorter sorter) {
        int read = ROWS_TO_THE_HEADER;
        while (rows.hasNext()) {
            if (++read > MOST_ROWS_OF_A_SHEET) {
                throw new Refusal("book.fault.too-many-rows", RowSorter.MOST_ROWS);
            }
            sorter.take(Cells.of(rows.next()));
        }
    }

    private static Book book(String fileName, String sheet, List<SheetRow> first, Header header, List<SheetRow> rows) {
        if (rows.isEmpty()) {
            throw new Refusal("book.fault.no-rows");
        }
        List<String> titles = first.stream()
                .filter(row -> row.number() < header.firstRow())
                .flatMap(row -> row.cells().entrySet().stream()
                        .sorted(Comparator.comparing(cell -> cell.getKey()))
                        .map(cell -> cell.getValue().line()))
                .toList();
        return new Book(fileName, sheet, titles, header.columns(), header.map(), rows, AsOfDay.in(titles));
    }
}
