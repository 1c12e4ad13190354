package vn.dondoc.common.ui;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Streams a file into a temporary one outside the screen's lock, hands it over in the screen's turn, and removes it. */
class TemporaryUpload implements UploadHandler {

    private static final long FORM_AROUND_FILE = 1 << 20;

    private final long maxSize;
    private final transient FileDrop.Receiver receiver;

    TemporaryUpload(long maxSize, FileDrop.Receiver receiver) {
        this.maxSize = maxSize;
        this.receiver = receiver;
    }

    @Override
    public long getFileSizeMax() {
        return maxSize;
    }

    @Override
    public long getRequestSizeMax() {
        return maxSize + FORM_AROUND_FILE;
    }

    @Override
    public void handleUploadRequest(UploadEvent event) throws IOException {
        String name = event.getFileName();
        Path temporary = Files.createTempFile("dondoc", ".upload");
        boolean handedOver = false;
        try {
            try (InputStream in = event.getInputStream()) {
                Files.copy(in, temporary, StandardCopyOption.REPLACE_EXISTING);
            }
            OwnScreen.of(event.getUI()).inTurn(() -> handOver(name, temporary));
            handedOver = true;
        } finally {
            if (!handedOver) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private void handOver(String name, Path temporary) {
        try {
            receiver.receive(name, temporary);
        } finally {
            remove(temporary);
        }
    }

    private static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
