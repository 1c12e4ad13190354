package vn.dondoc.common.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import vn.dondoc.common.ByteSize;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.TemporaryFolder;
import vn.dondoc.common.TemporaryFolder.Arrived;
import vn.dondoc.common.Text;

/**
 * Streams a file into a temporary one outside the screen's lock, counting while it is read, hands it over in the screen's
 * turn, and removes it. What is refused, whether on its way or by whoever takes it, is told to the screen.
 */
public final class TemporaryUpload implements UploadHandler {

    private static final long FORM_AROUND_FILE = 1 << 20;
    private static final long COUNTED_HERE = -1;

    private final long maxSize;
    private final transient FileDrop.Receiver receiver;
    private final transient Consumer<Refusal> refused;

    /**
     * Takes files of up to so many bytes.
     *
     * @param refused is told in the screen's turn what is wrong with a file
     */
    public TemporaryUpload(long maxSize, FileDrop.Receiver receiver, Consumer<Refusal> refused) {
        this.maxSize = maxSize;
        this.receiver = receiver;
        this.refused = refused;
    }

    @Override
    public long getFileSizeMax() {
        return COUNTED_HERE;
    }

    @Override
    public long getRequestSizeMax() {
        return COUNTED_HERE;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }

    /** A request that is none of an upload is the sender's fault, not the server's. */
    @Override
    public void responseHandled(boolean success, VaadinResponse response) {
        response.setStatus((success ? HttpStatus.OK : HttpStatus.BAD_REQUEST).value());
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        String name = Text.nfc(Objects.requireNonNullElse(event.getFileName(), ""));
        OwnScreen screen = OwnScreen.of(event.getUI());
        try {
            if (event.getFileSize() > maxSize + FORM_AROUND_FILE) {
                throw new Refusal("kit.files.large", name, ByteSize.of(maxSize));
            }
            Arrived arrived = receive(name, event);
            screen.inTurn(() -> handOver(name, arrived));
        } catch (Refusal refusal) {
            screen.inTurn(() -> refused.accept(refusal));
        }
    }

    private Arrived receive(String name, UploadEvent event) throws IOException {
        try (InputStream in = event.getInputStream()) {
            return TemporaryFolder.own().receive(name, in, maxSize);
        }
    }

    private void handOver(String name, Arrived arrived) {
        try (arrived) {
            receiver.receive(name, arrived.content());
        } catch (Refusal refusal) {
            refused.accept(refusal);
        }
    }
}
