package vn.dondoc.common.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.common.Refusal;

/** Files on their way in, and how they are listed. */
class FileDropTest {

    private final List<String> received = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void it_says_what_is_taken_before_anything_is_sent() {
        FileDrop drop = drop();

        Upload upload = LocatorJ._get(drop, Upload.class);
        assertThat(upload.getAcceptedFileTypes()).containsExactly(".pdf", ".docx");
        assertThat(upload.getMaxFileSize()).isEqualTo(1000);
        assertThat(drop.getElement().getTextRecursively()).contains("kit.files.hint");
    }

    @Test
    void a_refused_file_says_why_and_the_others_go_on() throws IOException {
        FileDrop drop = drop();

        send("một.pdf");
        send("xấu.pdf");
        send("ba.pdf");

        assertThat(received).containsExactly("một.pdf=nội dung", "ba.pdf=nội dung");
        FaultList refused = LocatorJ._get(drop, FaultList.class);
        assertThat(refused.getElement().getTextRecursively()).contains("files.fault.empty");
    }

    @Test
    void the_temporary_files_are_removed_whatever_happened() throws IOException {
        drop();

        send("một.pdf");
        send("xấu.pdf");

        assertThat(temporary).hasSize(2).noneMatch(Files::exists);
    }

    @Test
    void a_broken_line_hands_nothing_over() throws IOException {
        drop();
        InputStream broken = mock();
        when(broken.read(org.mockito.ArgumentMatchers.any(byte[].class))).thenThrow(new IOException("line"));

        org.assertj.core.api.Assertions.assertThatIOException().isThrownBy(() -> send("một.pdf", broken));

        assertThat(received).isEmpty();
    }

    @Test
    void a_pdf_opens_in_a_new_tab_and_a_word_file_is_downloaded() {
        FileList list = new FileList(List.of(link("a.pdf", true), link("b.docx", false)));
        UI.getCurrent().add(list);

        List<Anchor> links = LocatorJ._find(list, Anchor.class);
        assertThat(links.get(0).getTarget()).contains("_blank");
        assertThat(links.get(0).getElement().hasAttribute("download")).isFalse();
        assertThat(links.get(1).getElement().hasAttribute("download")).isTrue();
        assertThat(list.getElement().getTextRecursively()).contains("a.pdf", "PDF", "DOCX");
    }

    private FileDrop drop() {
        FileDrop drop = new FileDrop(List.of("pdf", "docx"), 1000, this::receive);
        UI.getCurrent().add(drop);
        return drop;
    }

    private void receive(String name, Path content) {
        temporary.add(content);
        if (name.startsWith("xấu")) {
            throw new Refusal("files.fault.empty", name);
        }
        try {
            received.add(name + "=" + Files.readString(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void send(String name) throws IOException {
        send(name, new ByteArrayInputStream("nội dung".getBytes(UTF_8)));
    }

    private void send(String name, InputStream in) throws IOException {
        UploadEvent event = mock();
        when(event.getFileName()).thenReturn(name);
        when(event.getInputStream()).thenReturn(in);
        when(event.getUI()).thenReturn(UI.getCurrent());
        FileDrop drop = LocatorJ._get(FileDrop.class);
        new TemporaryUpload(1000, drop::take, drop::refused).handleUploadRequest(event);
        MockVaadin.clientRoundtrip();
    }

    private static FileLink link(String name, boolean inline) {
        return new FileLink(name, "x/y", 2048, inline, "", () -> InputStream.nullInputStream());
    }
}
