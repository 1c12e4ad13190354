package vn.dondoc.files;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Refusal;

/**
 * Shows every file to a virus scanner before it is taken in, if the office has one: a clamd, to which the bytes are streamed
 * ({@code INSTREAM}). What cannot be scanned is not taken in.
 */
@Component
class Antivirus {

    private static final Logger LOG = LoggerFactory.getLogger(Antivirus.class);

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final String CLEAN = "stream: OK";
    private static final String BEFORE_NAME = "stream: ";
    private static final String FOUND = " FOUND";
    private static final int CHUNK = 1 << 16;
    private static final int LONGEST_ANSWER = 4096;

    private final AntivirusSettings settings;

    Antivirus(AntivirusSettings settings) {
        this.settings = settings;
    }

    /**
     * Lets a file pass that has no virus, and every file where there is no scanner.
     *
     * @throws Refusal if it has one, or could not be scanned
     */
    void check(FileName name, Path content) {
        if (settings.host().isBlank()) {
            return;
        }
        String answer = scan(name, content);
        if (answer.startsWith(BEFORE_NAME) && answer.endsWith(FOUND)) {
            String virus = answer.substring(BEFORE_NAME.length(), answer.length() - FOUND.length());
            throw refusal("files.fault.virus", name.text(), virus);
        }
        if (answer.contains("size limit exceeded")) {
            throw refusal("files.fault.scan-large", name.text());
        }
        if (!answer.equals(CLEAN)) {
            LOG.warn("the virus scanner answers: {}", answer);
            throw refusal("files.fault.not-scanned", name.text());
        }
    }

    private String scan(FileName name, Path content) {
        int patience = Math.toIntExact(settings.patience().toMillis());
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(settings.host(), settings.port()), patience);
            socket.setSoTimeout(patience);
            return ask(socket, content);
        } catch (IOException e) {
            LOG.warn("the virus scanner at {}:{} does not answer", settings.host(), settings.port(), e);
            throw refusal("files.fault.not-scanned", name.text());
        }
    }

    /** A scanner that has heard enough answers and listens no more, so its answer is asked for even then. */
    private static String ask(Socket socket, Path content) throws IOException {
        try {
            send(content, new DataOutputStream(socket.getOutputStream()));
        } catch (IOException closed) {
            LOG.debug("the virus scanner stopped listening", closed);
        }
        String answer = new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        return answer.replace("\0", "").strip();
    }

    private static void send(Path content, DataOutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            out.write(COMMAND);
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read > 0; read = in.read(chunk)) {
                out.writeInt(read);
                out.write(chunk, 0, read);
            }
            out.writeInt(0);
            out.flush();
        }
    }

    private static Refusal refusal(String key, Object... args) {
        return new Refusal(List.of(Fault.at("file", key, args)));
    }
}
