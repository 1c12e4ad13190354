package vn.dondoc.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The bytes of the store: each content once, under {@code ab/cd/<sha256>}. What arrives is written beside them under a
 * random name, forced to the disk and only then moved to its place, so that whatever stands there is whole.
 */
@Component
class ContentFolder {

    private static final Duration KEPT_WITHOUT_OWNER = Duration.ofDays(1);
    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final Path arriving;
    private final Clock clock;

    /** Held while content takes its place and while a sweep removes one, so that neither sees half of the other. */
    private final Object turn = new Object();

    ContentFolder(FileSettings settings, Clock clock) {
        this.root = Path.of(settings.folder()).toAbsolutePath().normalize();
        this.arriving = root.resolve("arriving");
        this.clock = clock;
    }

    /** Content that has arrived but has no place yet; closing it forgets it. */
    record Arrival(Path path, String sha256, long size) implements AutoCloseable {

        @Override
        public void close() {
            try {
                Files.deleteIfExists(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Copies content into the folder, hashing it on the way. */
    Arrival receive(Path content) throws IOException {
        Files.createDirectories(arriving);
        Path path = arriving.resolve(UUID.randomUUID().toString());
        try (FileChannel in = FileChannel.open(content);
                FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            MessageDigest digest = sha256();
            long size = copy(in, out, digest);
            out.force(true);
            return new Arrival(path, HexFormat.of().formatHex(digest.digest()), size);
        } catch (IOException e) {
            Files.deleteIfExists(path);
            throw e;
        }
    }

    /** Gives content its place. The same content that is there already is kept, and counts as new for the sweep. */
    void settle(Arrival arrival) throws IOException {
        Path place = place(arrival.sha256());
        synchronized (turn) {
            if (!Files.exists(place) || Files.size(place) != arrival.size()) {
                Files.createDirectories(place.getParent());
                Files.move(arrival.path(), place, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
            forceFolders(arrival.sha256());
        }
    }

    /** Where content lies that has a row. */
    Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** Removes what has been without an owner for a day: content nobody has a row for, and what never got a place. */
    void sweep(Predicate<String> owned) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Instant before = clock.instant().minus(KEPT_WITHOUT_OWNER);
        for (Path path : files()) {
            synchronized (turn) {
                if (isOlder(path, before) && !owned.test(path.getFileName().toString())) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    /** Removes everything, whoever owns it. */
    void clear() throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        for (Path path : files()) {
            synchronized (turn) {
                Files.deleteIfExists(path);
            }
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean isOlder(Path path, Instant before) throws IOException {
        return Files.exists(path) && Files.getLastModifiedTime(path).toInstant().isBefore(before);
    }

    private static long copy(FileChannel in, FileChannel out, MessageDigest digest) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        long size = 0;
        while (in.read(buffer) >= 0) {
            buffer.flip();
            digest.update(buffer.duplicate());
            size += buffer.remaining();
            while (buffer.hasRemaining()) {
                out.write(buffer);
            }
            buffer.clear();
        }
        return size;
    }

    private void forceFolders(String sha256) {
        Path first = root.resolve(sha256.substring(0, 2));
        force(first.resolve(sha256.substring(2, 4)));
        force(first);
        force(root);
    }

    /** Makes the names in a folder survive a power cut, where the system lets a folder be forced; Windows does not. */
    @SuppressWarnings("EmptyCatch")
    private static void force(Path folder) {
        try (FileChannel channel = FileChannel.open(folder)) {
            channel.force(true);
        } catch (IOException notSupportedHere) {
            // The content itself was forced already.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
