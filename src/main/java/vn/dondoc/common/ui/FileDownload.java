package vn.dondoc.common.ui;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import vn.dondoc.common.Refusal;

/**
 * Sends a file to the browser. Whoever may not have it, or comes too late, learns only that there is nothing here. The browser
 * neither guesses the type nor keeps a copy, so that the next request is checked again.
 */
class FileDownload implements DownloadHandler {

    private static final int NOT_FOUND = 404;

    private final transient FileLink file;

    FileDownload(FileLink file) {
        this.file = file;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try (InputStream in = file.source().open()) {
            announce(event);
            in.transferTo(event.getOutputStream());
        } catch (Refusal refusal) {
            event.getResponse().sendError(NOT_FOUND, "");
        }
    }

    private void announce(DownloadEvent event) {
        VaadinResponse response = event.getResponse();
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition());
        event.setContentType(file.mediaType());
        event.setContentLength(file.size());
    }

    private String disposition() {
        return (file.inline() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name(), StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
