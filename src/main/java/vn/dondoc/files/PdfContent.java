package vn.dondoc.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.dondoc.common.ZipDirectory;
import vn.dondoc.files.FileKind.Inside;

/** Looks into a PDF for what would make a browser or a reader do more than show pages. */
final class PdfContent {

    /** What does something, or carries something, when the PDF is opened. */
    private static final Set<String> ACTIVE = Set.of(
            "JavaScript", "Launch", "EmbeddedFile", "EmbeddedFiles", "RichMedia", "Rendition", "ImportData", "GoToE");

    /** How other things begin that take a PDF into themselves. */
    private static final List<String> OTHER_BEGINNINGS =
            List.of("<html", "<script", "<!doctype", "<svg", "<body", "<iframe", "pk\u0003\u0004", "rar!");

    private static final String ENCRYPTED = "Encrypt";
    private static final int BEGINNING = 1024;
    private static final int BUFFER = 1 << 16;

    private PdfContent() {}

    static Inside look(Path content) throws IOException {
        PdfNames names = new PdfNames();
        boolean other = ZipDirectory.size(content) > 0;
        try (InputStream in = Files.newInputStream(content)) {
            byte[] buffer = new byte[BUFFER];
            int read = in.readNBytes(buffer, 0, BUFFER);
            other |= isAlsoSomethingElse(buffer, read);
            while (read > 0) {
                names.take(buffer, read);
                read = in.read(buffer);
            }
        }
        Set<String> found = names.end();
        if (other || !Collections.disjoint(found, ACTIVE)) {
            return Inside.ACTIVE;
        }
        return names.isOpaque() || found.contains(ENCRYPTED) ? Inside.HIDDEN : Inside.AS_NAMED;
    }

    private static boolean isAlsoSomethingElse(byte[] buffer, int read) {
        String start = new String(buffer, 0, Math.min(read, BEGINNING), StandardCharsets.ISO_8859_1);
        String folded = start.toLowerCase(Locale.ROOT);
        return !start.startsWith("%PDF-") || OTHER_BEGINNINGS.stream().anyMatch(folded::contains);
    }
}
