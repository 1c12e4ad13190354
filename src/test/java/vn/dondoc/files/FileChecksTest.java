package vn.dondoc.files;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.common.ByteSize;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Message;
import vn.dondoc.common.Refusal;

/** What the store takes in and what it refuses, and why. */
class FileChecksTest {

    private static final int MAX = 4096;

    private final FileChecks checks = new FileChecks(new FileLimits(FileKind.extensions(), MAX));

    @TempDir
    Path folder;

    @Test
    void office_files_are_taken_in() throws IOException {
        taken("báo cáo.pdf", Samples.PDF);
        taken("ảnh.png", Samples.PNG);
        taken("ảnh.JPG", Samples.JPEG);
        taken("kế hoạch.docx", Samples.docx());
        taken("kế hoạch.odt", Samples.odt());
        taken("cũ.doc", Samples.ole("Root Entry", "WordDocument"));
        taken("cũ.xls", Samples.ole("Root Entry", "Workbook"));
        taken("ghi chú.txt", "Phường đã làm xong.".getBytes(UTF_8));
        taken("ghi chú.txt", "Phường đã làm xong.".getBytes(UTF_16));
        taken("số liệu.csv", "đơn vị;số\nphường;1\n".getBytes(UTF_8));
        taken("thư.rtf", "{\\rtf1\\ansi x}".getBytes(UTF_8));
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(refused("rỗng.pdf", new byte[0])).isEqualTo(Message.of("files.fault.empty", "rỗng.pdf"));
    }

    @Test
    void a_large_file_is_refused_with_both_sizes() throws IOException {
        assertThat(refused("lớn.pdf", Arrays.copyOf(Samples.PDF, MAX + 1)))
                .isEqualTo(Message.of("files.fault.large", "lớn.pdf", ByteSize.of(MAX + 1), ByteSize.of(MAX)))
                .hasToString("files.fault.large[lớn.pdf, size.kb[4.1], size.kb[4.0]]");
    }

    @Test
    void other_types_are_refused_by_saying_which_are_taken() throws IOException {
        for (String name :
                new String[] {"a.zip", "a.exe", "a.html", "a.svg", "a.mp4", "a.docm", "a.xlsm", "a", "../../etc/passwd"
                }) {
            Message message = refused(name, Samples.PDF);
            assertThat(message.key()).isEqualTo("files.fault.type");
            assertThat(message.args().get(1).toString()).contains("pdf", "docx", "xlsx");
        }
    }

    @Test
    void a_file_without_a_name_is_called_so() throws IOException {
        assertThat(refused("..", Samples.PDF).args().get(0)).isEqualTo(Message.of("files.unnamed"));
    }

    @Test
    void a_program_called_pdf_is_refused() throws IOException {
        assertThat(refused("thư mời.pdf", Samples.EXE))
                .isEqualTo(Message.of("files.fault.mismatch", "thư mời.pdf", "pdf"));
    }

    @Test
    void a_file_under_the_name_of_another_type_is_refused() throws IOException {
        mismatched("a.docx", Samples.PDF);
        mismatched("a.pdf", "chữ".getBytes(UTF_8));
        mismatched("a.txt", Samples.PDF);
        mismatched("a.csv", Samples.EXE);
        mismatched("a.docx", Samples.plainZip());
        mismatched("a.xlsx", Samples.docx());
        mismatched("a.odt", Samples.plainZip());
        mismatched("a.doc", Samples.ole("Root Entry", "Workbook"));
        mismatched("khóa.docx", Samples.ole("Root Entry", "EncryptedPackage"));
    }

    @Test
    void macros_are_refused_under_any_name() throws IOException {
        macros("a.docx", Samples.docm());
        macros("a.doc", Samples.ole("Root Entry", "WordDocument", "Macros"));
    }

    @Test
    void a_damaged_file_is_refused_as_unreadable() throws IOException {
        byte[] half = Arrays.copyOf(Samples.docx(), 60);
        assertThat(refused("hỏng.docx", half).key()).isEqualTo("files.fault.unreadable");
        assertThat(refused("hỏng.doc", Arrays.copyOf(Samples.ole("WordDocument"), 600))
                        .key())
                .isEqualTo("files.fault.unreadable");
    }

    @Test
    void a_file_that_is_not_there_is_refused_as_unreadable() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> checks.announced(FileName.of("a.pdf"), folder.resolve("nothing")));

        assertThat(refusal.faults()).containsExactly(Fault.at("file", "files.fault.unreadable", "a.pdf"));
    }

    private void taken(String name, byte[] content) throws IOException {
        Path path = Samples.write(folder, content);
        assertThatCode(() -> check(name, path)).as(name).doesNotThrowAnyException();
    }

    private void mismatched(String name, byte[] content) throws IOException {
        assertThat(refused(name, content).key()).as(name).isEqualTo("files.fault.mismatch");
    }

    private void macros(String name, byte[] content) throws IOException {
        assertThat(refused(name, content)).isEqualTo(Message.of("files.fault.macros", name));
    }

    private Message refused(String name, byte[] content) throws IOException {
        Path path = Samples.write(folder, content);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> check(name, path));
        assertThat(refusal).as(name).isNotNull();
        Fault fault = refusal.faults().get(0);
        assertThat(fault.field()).isEqualTo("file");
        return fault.message();
    }

    private void check(String given, Path path) {
        FileName name = FileName.of(given);
        checks.content(name, checks.announced(name, path), path);
    }
}
