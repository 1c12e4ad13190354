package vn.dondoc.book.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.dondoc.common.Refusal;

/**
 * Looks a file over before it is read as a book: its size, what it really is, and that none of its parts is built to blow a
 * reader up (rule 57). Parts are inflated here only to be counted.
 */
final class BookFile {

    static final int LARGEST_MEGABYTES = 20;
    static final int MEGABYTE = 1_000_000;

    private static final int MOST_PARTS = 2_000;
    private static final long LARGEST_PART = 80L * MEGABYTE;
    private static final long LARGEST_SHEET = 300L * MEGABYTE;
    private static final int LONGEST_TEXT = MEGABYTE;
    private static final int BUFFER = 1 << 16;

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
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                checkParts(zip);
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new Refusal("book.fault.broken");
        }
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

    private static void checkParts(ZipFile zip) throws IOException {
        if (zip.size() > MOST_PARTS) {
            throw new Refusal("book.fault.bomb");
        }
        if (zip.getEntry("xl/workbook.xml") == null) {
            throw new Refusal("book.fault.no-workbook");
        }
        for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
            ZipEntry part = parts.nextElement();
            String name = part.getName().toLowerCase(Locale.ROOT);
            if (name.contains("vbaproject")) {
                throw new Refusal("book.fault.macros");
            }
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                try (InputStream in = zip.getInputStream(part)) {
                    count(in, name.startsWith("xl/worksheets/") ? LARGEST_SHEET : LARGEST_PART);
                }
            }
        }
    }

    /** No part may be endless, hold an endless text, or bring definitions of its own. */
    private static void count(InputStream in, long largest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        long withoutTag = 0;
        boolean first = true;
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
            size += read;
            withoutTag = lengthWithoutTag(buffer, read, withoutTag);
            if (size > largest || withoutTag > LONGEST_TEXT) {
                throw new Refusal("book.fault.bomb");
            }
            if (first && new String(buffer, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw new Refusal("book.fault.bomb");
            }
            first = false;
        }
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
