package vn.dondoc.common.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletService;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** Uploads as they come over the line: a form with a file, or bare bytes. */
class TemporaryUploadTest {

    private static final int LIMIT = 1000;

    private final List<String> received = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final VaadinResponse response = mock();
    private final Div drop = new Div();

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().add(drop);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void a_file_in_a_form_arrives_under_its_name() throws IOException {
        send(form("báo cáo.pdf", "nội dung"));

        assertThat(received).containsExactly("báo cáo.pdf=nội dung");
        verify(response).setStatus(200);
    }

    @Test
    void a_file_in_a_form_that_is_too_large_is_told_and_not_taken() throws IOException {
        send(form("lớn.pdf", "a".repeat(LIMIT + 1)));

        assertThat(received).isEmpty();
        assertThat(refused).containsExactly("kit.files.large[lớn.pdf, size.b[1000]]");
    }

    @Test
    void bare_bytes_are_counted_too() throws IOException {
        MockHttpServletRequest raw = new MockHttpServletRequest("POST", "/upload");
        raw.setContent("a".repeat(LIMIT + 1).getBytes(UTF_8));

        send(raw);

        assertThat(received).isEmpty();
        assertThat(refused).containsExactly("kit.files.large[unknown, size.b[1000]]");
    }

    @Test
    void a_name_with_a_nul_is_never_the_servers_fault() throws IOException {
        send(form("a\0.pdf", "nội dung"));

        verify(response).setStatus(400);
        assertThat(received).isEmpty();
    }

    private MockHttpServletRequest form(String name, String content) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/upload");
        request.setContentType("multipart/form-data; boundary=xyz");
        request.setContent(("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/pdf\r\n\r\n" + content + "\r\n--xyz--\r\n")
                .getBytes(UTF_8));
        return request;
    }

    private void send(MockHttpServletRequest request) throws IOException {
        VaadinServletRequest vaadin = new VaadinServletRequest(
                request, (VaadinServletService) VaadinSession.getCurrent().getService());
        new TemporaryUpload(
                        LIMIT,
                        this::receive,
                        refusal -> refused.add(refusal.faults().get(0).message().toString()))
                .handleRequest(vaadin, response, VaadinSession.getCurrent(), drop.getElement());
        MockVaadin.clientRoundtrip();
    }

    private void receive(String name, Path content) {
        try {
            received.add(name + "=" + Files.readString(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
