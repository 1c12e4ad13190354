package vn.dondoc.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.dondoc.files.FileKind.Inside;

/** Looks into a rich text for objects of other programs. */
final class RtfContent {

    private static final String OBJECT = "\\obj";
    private static final int BUFFER = 1 << 16;

    private RtfContent() {}

    static Inside look(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            byte[] buffer = new byte[BUFFER];
            String before = "";
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                String text = before + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                if (text.contains(OBJECT)) {
                    return Inside.OBJECTS;
                }
                before = text.substring(Math.max(0, text.length() - OBJECT.length() + 1));
            }
            return Inside.AS_NAMED;
        }
    }
}
