package vn.dondoc.reliability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Every act that was acknowledged, in a file outside whatever is killed. */
final class Ledger {

    private final Path file;
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();

    Ledger(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                Files.readAllLines(file).forEach(line -> lines.add(Line.parsed(line)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One act.
     *
     * @param kind {@code DOCUMENT} or {@code DUTY}
     * @param name the summary of a draft, the symbol of an issue, the name of a file
     * @param file the id of a file, empty otherwise
     * @param hash what the file's content must be
     */
    record Line(String act, String kind, String id, String name, String file, String hash) {

        private static Line parsed(String line) {
            String[] parts = line.split("\t", -1);
            return new Line(parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
        }

        @Override
        public String toString() {
            return String.join("\t", act, kind, id, name, file, hash);
        }
    }

    synchronized void acknowledged(Line line) {
        try {
            Files.writeString(
                    file,
                    Instant.now() + "\t" + line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.add(line);
    }

    void unanswered() {
        unanswered.incrementAndGet();
    }

    void refused() {
        refused.incrementAndGet();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    int size() {
        return lines.size();
    }

    long unansweredSoFar() {
        return unanswered.get();
    }

    long refusedSoFar() {
        return refused.get();
    }
}
