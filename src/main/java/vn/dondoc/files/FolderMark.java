package vn.dondoc.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The file in the folder of the store that says which office the folder belongs to. */
final class FolderMark {

    static final String NAME = "office-id.txt";

    private final Path file;

    FolderMark(Path root) {
        this.file = root.resolve(NAME);
    }

    /** The office it names, or nothing where there is no mark. */
    Optional<String> read() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
    }

    /** Names an office, for good. */
    void write(String office) throws IOException {
        Files.createDirectories(file.getParent());
        try (FileChannel out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap((office + "\n").getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
    }

    void remove() throws IOException {
        Files.deleteIfExists(file);
    }
}
