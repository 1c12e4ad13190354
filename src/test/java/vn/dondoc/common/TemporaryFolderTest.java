package vn.dondoc.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.common.TemporaryFolder.Arrived;

/** Files on their way in: counted while they are read, and never left behind. */
class TemporaryFolderTest {

    private static final long MINE = 10;
    private static final long OTHER = 11;
    private static final long OVER = 12;
    private static final int LIMIT = 100_000;

    @TempDir
    Path within;

    /** A sender that never stops, and knows how much of it was read. */
    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            read += length;
            return length;
        }
    }

    @Test
    void a_file_is_read_no_further_than_it_may_be_and_leaves_nothing() throws IOException {
        TemporaryFolder folder = folder(MINE);
        Endless endless = new Endless();

        assertThatThrownBy(() -> folder.receive("a.pdf", endless, LIMIT))
                .hasMessage(Message.of("kit.files.large", "a.pdf", ByteSize.of(LIMIT))
                        .toString());

        assertThat(endless.read).isBetween((long) LIMIT, LIMIT * 2L);
        assertThat(inside(folder)).isEmpty();
    }

    @Test
    void a_broken_line_leaves_nothing() throws IOException {
        TemporaryFolder folder = folder(MINE);
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("line");
            }
        };

        assertThatIOException().isThrownBy(() -> folder.receive("a.pdf", broken, LIMIT));

        assertThat(inside(folder)).isEmpty();
    }

    @Test
    void too_much_at_once_is_refused_until_something_is_taken() throws IOException {
        TemporaryFolder folder = folder(MINE);
        Arrived first = folder.receive("a.pdf", bytes(LIMIT), LIMIT);
        Arrived second = folder.receive("b.pdf", bytes(LIMIT), LIMIT);

        assertThatThrownBy(() -> folder.receive("c.pdf", bytes(LIMIT), LIMIT)).hasMessage("kit.files.busy[c.pdf]");

        first.close();
        first.close();
        folder.receive("c.pdf", bytes(LIMIT), LIMIT).close();
        assertThat(inside(folder)).containsExactly(second.content());
    }

    @Test
    void what_nobody_took_goes_an_hour_later() throws IOException {
        TemporaryFolder folder = folder(MINE);
        Arrived forgotten = folder.receive("a.pdf", bytes(1), LIMIT);
        Instant now = Files.getLastModifiedTime(forgotten.content()).toInstant();
        Files.setLastModifiedTime(forgotten.content(), FileTime.from(now.minus(Duration.ofMinutes(61))));

        Arrived next = folder.receive("b.pdf", bytes(1), LIMIT);

        assertThat(inside(folder)).containsExactly(next.content());
    }

    @Test
    void a_start_clears_away_what_processes_left_that_are_over_and_nothing_else() throws IOException {
        Path left = folder(OVER).receive("a.pdf", bytes(1), LIMIT).content();
        Path before = folder(MINE).receive("a.pdf", bytes(1), LIMIT).content();
        Path living = folder(OTHER).receive("a.pdf", bytes(1), LIMIT).content();
        Path strange = Files.writeString(within.resolve("dondoc-process-notes.txt"), "of somebody else");

        folder(MINE);

        assertThat(left.getParent()).doesNotExist();
        assertThat(before.getParent()).doesNotExist();
        assertThat(living).exists();
        assertThat(strange).exists();
    }

    private TemporaryFolder folder(long process) {
        return new TemporaryFolder(within, process, pid -> pid != OVER, LIMIT * 5 / 2);
    }

    private static InputStream bytes(int length) {
        return new ByteArrayInputStream(new byte[length]);
    }

    private static List<Path> inside(TemporaryFolder folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.path())) {
            return files.toList();
        }
    }
}
