package vn.dondoc.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file with its bytes.
 *
 * @param file what the list says of it
 * @param path where its bytes lie; they never change
 */
public record FileContent(StoredFile file, Path path) {

    /** The bytes from the beginning; the caller closes the stream. */
    public InputStream stream() throws IOException {
        return Files.newInputStream(path);
    }
}
