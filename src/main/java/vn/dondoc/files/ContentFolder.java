package vn.dondoc.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.TextPattern;

/**
 * The bytes of the store: each content once, under {@code ab/cd/<sha256>}. What arrives is written beside them under a
 * random name, forced to the disk and only then moved to its place, so that whatever stands there is whole.
 */
@Component
class ContentFolder {

    private static final Duration KEPT_WITHOUT_OWNER = Duration.ofDays(1);
    private static final TextPattern SHA256 = TextPattern.of("[0-9a-f]{64}");
    private static final int BUFFER = 1 << 16;

    private final Path root;
    private final Path arriving;
    private final Clock clock;

    private final FolderTurn turn;
    private final TransactionTemplate transactions;

    ContentFolder(FileSettings settings, Clock clock, FolderTurn turn, PlatformTransactionManager transactions) {
        this.root = Path.of(settings.folder()).toAbsolutePath().normalize();
        this.arriving = root.resolve("arriving");
        this.clock = clock;
        this.turn = turn;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Content that has arrived but has no place yet; closing it forgets it. */
    record Arrival(Path path, String sha256, long size) implements AutoCloseable {

        @Override
        public void close() {
            remove(path);
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

    /**
     * Gives content its place, in a transaction. The same content that is there already is kept, counts as new for the sweep
     * and is removed by nobody before the transaction ends.
     */
    void settle(Arrival arrival) throws IOException {
        Path place = place(arrival.sha256());
        if (Files.exists(place)) {
            turn.take();
        }
        if (!Files.exists(place) || Files.size(place) != arrival.size()) {
            Files.createDirectories(place.getParent());
            Files.move(arrival.path(), place, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.setLastModifiedTime(place, FileTime.from(clock.instant()));
        forceFolders(arrival.sha256());
    }

    /** Where content lies that has a row. */
    Path place(String sha256) {
        return root.resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    /** True if content lies here. */
    boolean holds(String sha256) {
        return Files.exists(place(sha256));
    }

    /** What says whose folder it is. */
    FolderMark mark() {
        return new FolderMark(root);
    }

    Path root() {
        return root;
    }

    /** True if everything in it was put there by a store. */
    boolean isOnlyOurs() throws IOException {
        return contents().stream()
                .allMatch(path -> path.startsWith(arriving)
                        || (SHA256.matches(path.getFileName().toString())
                                && path.equals(place(path.getFileName().toString()))));
    }

    /**
     * Removes what has been without an owner for a day: content nobody has a row for, and what never got a place. Each is
     * looked at again when it is this node's turn.
     */
    void sweep(Predicate<String> owned) throws IOException {
        Instant before = clock.instant().minus(KEPT_WITHOUT_OWNER);
        for (Path path : contents()) {
            if (mayGo(path, before, owned)) {
                transactions.executeWithoutResult(status -> {
                    turn.take();
                    if (mayGo(path, before, owned)) {
                        remove(path);
                    }
                });
            }
        }
    }

    /** Removes everything, whoever owns it, in a transaction; the folder stays the office's. */
    void clear() throws IOException {
        turn.take();
        contents().forEach(ContentFolder::remove);
    }

    private List<Path> contents() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(path -> !path.equals(root.resolve(FolderMark.NAME)))
                    .toList();
        }
    }

    private static boolean mayGo(Path path, Instant before, Predicate<String> owned) {
        return isOlder(path, before) && !owned.test(path.getFileName().toString());
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isOlder(Path path, Instant before) {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(before);
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
