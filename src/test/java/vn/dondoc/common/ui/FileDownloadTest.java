package vn.dondoc.common.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.streams.DownloadEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.common.Refusal;

/** How a file leaves the office. */
class FileDownloadTest {

    private final DownloadEvent event = mock();
    private final VaadinResponse response = mock();
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private int asked;

    @BeforeEach
    void answer() {
        when(event.getResponse()).thenReturn(response);
        when(event.getOutputStream()).thenReturn(sent);
    }

    @Test
    void a_pdf_is_shown_under_its_vietnamese_name() throws IOException {
        download("application/pdf", true, this::bytes);

        verify(response).setHeader("X-Content-Type-Options", "nosniff");
        verify(response).setHeader(eq("Content-Disposition"), startsWith("inline;"));
        verify(response)
                .setHeader(
                        eq("Content-Disposition"), contains("filename*=UTF-8''b%C3%A1o%20c%C3%A1o%20%22%C4%91%22.pdf"));
        verify(event).setContentType("application/pdf");
        assertThat(sent.toString(UTF_8)).isEqualTo("đủ");
    }

    @Test
    void everything_else_is_downloaded() throws IOException {
        download("text/csv", false, this::bytes);

        verify(response).setHeader(eq("Content-Disposition"), startsWith("attachment;"));
        verify(response).setHeader("Cache-Control", "private, no-store");
    }

    @Test
    void whoever_may_not_have_it_finds_nothing() throws IOException {
        download("application/pdf", true, () -> {
            throw new Refusal("access.denied");
        });

        verify(response).sendError(404, "");
        verify(response, never()).setHeader(any(), any(String.class));
        assertThat(sent.size()).isZero();
    }

    @Test
    void every_download_is_checked_anew() throws IOException {
        FileDownload handler = new FileDownload(new FileLink("a.pdf", "application/pdf", 3, true, "", this::bytes));

        handler.handleDownloadRequest(event);
        handler.handleDownloadRequest(event);

        assertThat(asked).isEqualTo(2);
    }

    private void download(String mediaType, boolean inline, FileLink.Source source) throws IOException {
        new FileDownload(new FileLink("báo cáo \"đ\".pdf", mediaType, 5, inline, "", source))
                .handleDownloadRequest(event);
    }

    private InputStream bytes() {
        asked++;
        return new ByteArrayInputStream("đủ".getBytes(UTF_8));
    }
}
