package vn.dondoc.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small text file on its way in, for the tests of the rooms that take files. */
public final class TextUpload {

    private TextUpload() {}

    public static Upload make() {
        return of("minh-chung.txt", "Minh chứng");
    }

    public static Upload of(String name, String text) {
        try {
            Path file = Files.createTempFile("minh-chung", ".txt");
            file.toFile().deleteOnExit();
            return new Upload(name, Files.writeString(file, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
