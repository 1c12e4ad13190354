package vn.dondoc.book.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ZipDirectory;

/**
 * Looks a file over before a library reads it as a book: its size, what it really is, and that none of its parts is built to
 * blow a reader up (rule 57).
 */
final class BookFile {

    static final int LARGEST_MEGABYTES = 20;
    static final int MEGABYTE = 1_000_000;

    private static final int LARGEST_DIRECTORY = MEGABYTE;

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] OLE = {0xD0, 0xCF, 0x11, 0xE0};

    private BookFile() {}

    /**
     * Lets a workbook pass.
     *
     * @throws Refusal in words if it is anything else
     */
    static void check(Path file) {
        try {
            if (Files.size(file) > (long) LARGEST_MEGABYTES * MEGABYTE) {
                throw new Refusal("book.fault.too-large", LARGEST_MEGABYTES);
            }
            checkKind(file);
            if (ZipDirectory.size(file) > LARGEST_DIRECTORY) {
                throw new Refusal("book.fault.bomb");
            }
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                new BookParts(zip).check();
            }
            openAsLibrary(file);
        } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
            throw new Refusal("book.fault.broken");
        }
    }

    /** What the library could not open it would take for a stream, whose entries may be others than those that were counted. */
    private static void openAsLibrary(Path file) throws IOException {
        new ZipSecureFile(file.toFile()).close();
    }

    private static void checkKind(Path file) throws IOException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(ZIP.length);
        }
        if (begins(start, OLE)) {
            throw new Refusal("book.fault.old-or-locked");
        }
        if (!begins(start, ZIP)) {
            throw new Refusal("book.fault.no-workbook");
        }
    }

    private static boolean begins(byte[] start, int[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
