package vn.dondoc.book.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import vn.dondoc.common.Refusal;

/**
 * The parts of a workbook, inflated only to be counted: how many they are, how large together, and that none holds an endless
 * text or brings definitions of its own. What they would become in memory is weighed by {@link BookWeight}.
 */
final class BookParts {

    private static final int MEGABYTE = BookFile.MEGABYTE;
    private static final int MOST_PARTS = 2_000;
    private static final long MOST_UNPACKED = 300L * MEGABYTE;
    private static final long MOST_BESIDE_SHEETS = 40L * MEGABYTE;
    private static final int LONGEST_TEXT = MEGABYTE;
    private static final int BUFFER = 1 << 16;
    private static final String SHARED_STRINGS = "xl/sharedstrings.xml";
    private static final String SHEETS = "xl/worksheets/";

    /** How a text would begin in an encoding that no office program writes, and that others would read differently. */
    private static final List<String> STRANGE_STARTS =
            List.of("\u00FE\u00FF", "\u00FF\u00FE", "\0<", "<\0", "\0\0\0<", "\u004C\u006F\u00A7");

    private final ZipFile zip;
    private long unpacked;
    private long besideSheets;

    BookParts(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Lets a workbook pass.
     *
     * @throws Refusal in words if it is none, or would be too much
     */
    void check() throws IOException, XMLStreamException {
        if (zip.size() > MOST_PARTS) {
            throw new Refusal("book.fault.bomb");
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw new Refusal("book.fault.no-workbook");
        }
        BookWeight weight = new BookWeight();
        for (Kind kind : Kind.values()) {
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                String name = part.getName().toLowerCase(Locale.ROOT);
                if (name.contains("vbaproject")) {
                    throw new Refusal("book.fault.macros");
                }
                if (kind == Kind.of(name) && count(kind, name, part)) {
                    weigh(kind, part, weight);
                }
            }
        }
    }

    /** The texts come before the sheets that name them. */
    private enum Kind {
        TEXTS,
        SHEET,
        OTHER,
        /** Drawings of old, which are never read and often no proper markup. */
        DRAWING;

        static Kind of(String name) {
            if (name.equals(SHARED_STRINGS)) {
                return TEXTS;
            }
            if (name.startsWith(SHEETS) && name.endsWith(".xml")) {
                return SHEET;
            }
            return name.endsWith(".vml") ? DRAWING : OTHER;
        }
    }

    private void weigh(Kind kind, ZipEntry part, BookWeight weight) throws IOException, XMLStreamException {
        try (InputStream in = new BufferedInputStream(zip.getInputStream(part), BUFFER)) {
            switch (kind) {
                case TEXTS -> weight.takeTexts(in);
                case SHEET -> weight.takeSheet(in);
                case OTHER -> weight.takeOther(in);
                case DRAWING -> {}
            }
        }
    }

    /** Counts a part, and says whether it is one that a reader would take apart. */
    private boolean count(Kind kind, String name, ZipEntry part) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long withoutTag = 0;
        try (InputStream in = zip.getInputStream(part)) {
            int read = in.readNBytes(buffer, 0, BUFFER);
            String start = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
            boolean markup = isMarkup(start);
            if (!markup && (name.endsWith(".xml") || name.endsWith(".rels"))) {
                throw new Refusal("book.fault.bomb");
            }
            while (read > 0) {
                take(kind, markup, read);
                withoutTag = markup ? lengthWithoutTag(buffer, read, withoutTag) : 0;
                if (withoutTag > LONGEST_TEXT) {
                    throw new Refusal("book.fault.bomb");
                }
                read = in.read(buffer);
            }
            return markup;
        }
    }

    private void take(Kind kind, boolean markup, int bytes) {
        unpacked += bytes;
        besideSheets += markup && kind == Kind.OTHER ? bytes : 0;
        if (unpacked > MOST_UNPACKED || besideSheets > MOST_BESIDE_SHEETS) {
            throw new Refusal("book.fault.bomb");
        }
    }

    private static boolean isMarkup(String start) {
        if (STRANGE_STARTS.stream().anyMatch(start::startsWith) || start.contains("<!DOCTYPE")) {
            throw new Refusal("book.fault.bomb");
        }
        String withoutMark = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        return withoutMark.stripLeading().startsWith("<");
    }

    private static long lengthWithoutTag(byte[] buffer, int read, long before) {
        long length = before;
        for (int i = 0; i < read; i++) {
            length = buffer[i] == '<' ? 0 : length + 1;
            if (length > LONGEST_TEXT) {
                return length;
            }
        }
        return length;
    }
}
