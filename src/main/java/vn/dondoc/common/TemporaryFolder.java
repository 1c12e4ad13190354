package vn.dondoc.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where this process lays what is on its way in, for as long as somebody looks at it. What arrives is counted while it is
 * read: one file has a limit, and all of them together. A broken one is removed at once, one that nobody took after an
 * hour, and what a process left behind that is no more, as the next one starts.
 */
public final class TemporaryFolder {

    private static final Logger LOG = LoggerFactory.getLogger(TemporaryFolder.class);
    private static final TemporaryFolder OWN = new TemporaryFolder(
            Path.of(System.getProperty("java.io.tmpdir")),
            ProcessHandle.current().pid(),
            pid -> ProcessHandle.of(pid).isPresent(),
            1L << 30);

    private static final String PREFIX = "dondoc-process-";
    private static final Duration LONGEST_STAY = Duration.ofHours(1);
    private static final int BUFFER = 1 << 14;

    private final Path folder;
    private final long mostTogether;
    private final AtomicLong together = new AtomicLong();
    private final Map<Path, Arrived> lying = new ConcurrentHashMap<>();

    TemporaryFolder(Path within, long process, LongPredicate lives, long mostTogether) {
        this.mostTogether = mostTogether;
        try {
            clear(within, process, lives);
            this.folder = Files.createTempDirectory(within, PREFIX + process + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder of this process; the first to ask clears away what former processes left. */
    public static TemporaryFolder own() {
        return OWN;
    }

    /** Where it lies, for libraries that write temporary files of their own. */
    public Path path() {
        return folder;
    }

    /** A file that has arrived; closing it removes it. */
    public final class Arrived implements AutoCloseable {

        private final Path content;
        private long size;

        private Arrived(Path content) {
            this.content = content;
            lying.put(content, this);
        }

        /** Where its bytes lie. */
        public Path content() {
            return content;
        }

        private void grow(int bytes, long most, String name) {
            size += bytes;
            if (size > most) {
                throw new Refusal("kit.files.large", name, ByteSize.of(most));
            }
            if (together.addAndGet(bytes) > mostTogether) {
                throw new Refusal("kit.files.busy", name);
            }
        }

        @Override
        public void close() {
            if (lying.remove(content, this)) {
                together.addAndGet(-size);
            }
            remove(content);
        }
    }

    /**
     * Takes a file in from a stream, and reads no further than it may.
     *
     * @param name what the person calls it, for what is said to them
     * @param most the most bytes it may have
     * @throws Refusal if it has more, or if too much is arriving at this moment
     */
    public Arrived receive(String name, InputStream in, long most) throws IOException {
        Arrived arrived = new Arrived(Files.createTempFile(folder, "arriving-", null));
        removeForgotten(Files.getLastModifiedTime(arrived.content).toInstant());
        boolean whole = false;
        try (OutputStream out = Files.newOutputStream(arrived.content)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                arrived.grow(read, most, name);
                out.write(buffer, 0, read);
            }
            whole = true;
            return arrived;
        } finally {
            if (!whole) {
                arrived.close();
            }
        }
    }

    /** Whose screen was closed before their file came to its turn takes it no more. */
    private void removeForgotten(Instant now) throws IOException {
        Instant before = now.minus(LONGEST_STAY);
        for (Path file : inside(folder)) {
            Arrived arrived = lying.get(file);
            if (isOlder(file, before) && arrived != null) {
                arrived.close();
            }
        }
    }

    private static boolean isOlder(Path file, Instant than) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private static void clear(Path within, long process, LongPredicate lives) throws IOException {
        for (Path each : inside(within)) {
            String name = each.getFileName().toString();
            if (name.startsWith(PREFIX) && isOver(name.substring(PREFIX.length()), process, lives)) {
                removeAll(each);
            }
        }
    }

    /** A process has just begun: what bears its number is of another one that had it before. */
    private static boolean isOver(String rest, long process, LongPredicate lives) {
        try {
            long owner = Long.parseLong(rest.substring(0, Math.max(0, rest.indexOf('-'))));
            return owner == process || !lives.test(owner);
        } catch (NumberFormatException notOurs) {
            return false;
        }
    }

    private static void removeAll(Path left) throws IOException {
        try (Stream<Path> all = Files.walk(left)) {
            all.sorted(Comparator.reverseOrder()).forEach(TemporaryFolder::remove);
        } catch (UncheckedIOException e) {
            LOG.warn("{} was left by a process that is over and cannot be removed: {}", left, e.getMessage());
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
