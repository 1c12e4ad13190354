package vn.dondoc.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are shown to a virus scanner, if there is one; here to a small one that speaks as clamd does. */
class AntivirusTest {

    private static final FileName NAME = FileName.of("thư.pdf");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void a_clean_file_is_streamed_to_its_last_byte_and_passes() throws IOException {
        byte[] content = "a".repeat(200_000).getBytes(StandardCharsets.UTF_8);
        try (ServerSocket clamd = listen()) {
            CompletableFuture<byte[]> heard = answer(clamd, "stream: OK\0");

            antivirus(clamd).check(NAME, file(content));

            assertThat(heard.join()).isEqualTo(content);
        }
    }

    @Test
    void a_virus_is_refused_by_its_name() throws IOException {
        refused("stream: Win.Test.EICAR_HDB-1 FOUND\0", "files.fault.virus[thư.pdf, Win.Test.EICAR_HDB-1]");
    }

    @Test
    void what_cannot_be_scanned_is_not_taken_in() throws IOException {
        refused("INSTREAM size limit exceeded. ERROR\0", "files.fault.scan-large[thư.pdf]");
        refused("stream: Can't allocate memory ERROR\0", "files.fault.not-scanned[thư.pdf]");
        refused("", "files.fault.not-scanned[thư.pdf]");
    }

    @Test
    void a_scanner_that_is_away_or_silent_lets_nothing_pass() throws IOException {
        ServerSocket gone = listen();
        gone.close();
        assertThatThrownBy(() -> antivirus(gone).check(NAME, file(new byte[1])))
                .hasMessage("files.fault.not-scanned[thư.pdf]");

        try (ServerSocket silent = listen()) {
            Antivirus impatient =
                    new Antivirus(new AntivirusSettings("localhost", silent.getLocalPort(), Duration.ofMillis(50)));
            assertThatThrownBy(() -> impatient.check(NAME, file(new byte[1])))
                    .hasMessage("files.fault.not-scanned[thư.pdf]");
        }
    }

    @Test
    void without_a_scanner_every_file_passes() {
        Antivirus none = new Antivirus(new AntivirusSettings("", 3310, PATIENCE));

        assertThatCode(() -> none.check(NAME, file(new byte[1]))).doesNotThrowAnyException();
    }

    private void refused(String answer, String message) throws IOException {
        try (ServerSocket clamd = listen()) {
            answer(clamd, answer);
            assertThatThrownBy(() -> antivirus(clamd).check(NAME, file(new byte[100])))
                    .hasMessage(message);
        }
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName("localhost"));
    }

    private static Antivirus antivirus(ServerSocket clamd) {
        return new Antivirus(new AntivirusSettings("localhost", clamd.getLocalPort(), PATIENCE));
    }

    /** Hears one file out and answers. */
    private static CompletableFuture<byte[]> answer(ServerSocket clamd, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket socket = clamd.accept()) {
                byte[] heard = hear(new DataInputStream(socket.getInputStream()));
                socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
                return heard;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static byte[] hear(DataInputStream in) throws IOException {
        assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            heard.write(in.readNBytes(length));
        }
        return heard.toByteArray();
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("tep"), content);
    }
}
