package vn.dondoc.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;
import vn.dondoc.files.FileChecks.Checked;

/** Files that are taken in but handled with care: a PDF that is more than pages, an office file with objects in it. */
class FileCautionTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n";

    private final FileChecks checks = new FileChecks(new FileLimits(FileKind.extensions(), 1 << 20));

    @TempDir
    Path folder;

    @Test
    void a_plain_pdf_is_shown() throws IOException {
        assertThat(pdf(PDF)).isNull();
        assertThat(stored(null).inline()).isTrue();
        assertThat(stored(FileCaution.ACTIVE).inline()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
                "/OpenAction<</S /J#61vaScript /JS(x)>>",
                "/OpenAction<</S/Launch/F(cmd.exe)>>",
                "/Names<</EmbeddedFiles 5 0 R>>",
                "/Type/EmbeddedFile",
                "/Subtype/RichMedia",
            })
    void a_pdf_that_does_or_carries_something_is_only_downloaded(String part) throws IOException {
        assertThat(pdf(PDF.replace("/Type/Catalog", "/Type/Catalog" + part))).isEqualTo(FileCaution.ACTIVE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void packed_objects_are_looked_into(String lineBreak) throws IOException {
        assertThat(pdf(packed("<</S/JavaScript/JS(x)>>", lineBreak))).isEqualTo(FileCaution.ACTIVE);
        assertThat(pdf(packed("<</Type/Page>>", lineBreak))).isNull();
    }

    @Test
    void what_cannot_be_looked_into_is_only_downloaded() throws IOException {
        assertThat(pdf("%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/LZWDecode>>stream\nxyz\nendstream endobj\n%%EOF"))
                .isEqualTo(FileCaution.HIDDEN);
        assertThat(pdf(PDF.replace("trailer<<", "trailer<</Encrypt 9 0 R"))).isEqualTo(FileCaution.HIDDEN);
    }

    @Test
    void a_pdf_that_is_also_something_else_is_only_downloaded() throws IOException {
        assertThat(pdf(PDF.replace("1 0 obj", "%<html><script>alert(1)</script>\n1 0 obj")))
                .isEqualTo(FileCaution.ACTIVE);
        assertThat(pdf(PDF + new String(Samples.plainZip(), ISO_8859_1))).isEqualTo(FileCaution.ACTIVE);
        assertThat(pdf("\u00EF\u00BB\u00BF" + PDF)).isEqualTo(FileCaution.ACTIVE);
    }

    @Test
    void words_in_a_page_are_no_names() throws IOException {
        assertThat(pdf(PDF.replace("trailer", "2 0 obj(JavaScript Launch EmbeddedFile)endobj\ntrailer")))
                .isNull();
    }

    @Test
    void office_files_with_objects_are_marked() throws IOException {
        assertThat(caution("a.docx", Samples.docxWith("word/embeddings/oleObject1.bin", "x")))
                .isEqualTo(FileCaution.OBJECTS);
        assertThat(caution("a.docx", Samples.docxWith("word/activeX/activeX1.xml", "<x/>")))
                .isEqualTo(FileCaution.OBJECTS);
        assertThat(caution(
                        "a.docx",
                        Samples.docxWith(
                                "word/_rels/settings.xml.rels",
                                "<Relationship Type=\"x/attachedTemplate\" Target=\"http://x/y.dotm\""
                                        + " TargetMode=\"External\"/>")))
                .isEqualTo(FileCaution.OBJECTS);
        assertThat(caution("a.doc", Samples.ole("Root Entry", "WordDocument", "ObjectPool")))
                .isEqualTo(FileCaution.OBJECTS);
        assertThat(caution("a.xls", Samples.ole("Root Entry", "Workbook", "MBD0001")))
                .isEqualTo(FileCaution.OBJECTS);
        assertThat(caution("a.rtf", "{\\rtf1{\\object\\objemb{\\*\\objdata 01}}}".getBytes(UTF_8)))
                .isEqualTo(FileCaution.OBJECTS);
        assertThat(caution("a.docx", Samples.docx())).isNull();
        assertThat(caution("a.odt", Samples.odt())).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "a.jfif, JPEG, image/jpeg",
        "a.jpe, JPEG, image/jpeg",
        "a.webp, WEBP, image/webp",
        "a.heic, HEIC, image/heic",
        "a.heif, HEIF, image/heif",
        "a.doc, RTF, application/rtf",
    })
    void files_of_telephones_and_old_programs_are_taken_in_as_what_they_are(String name, String kind, String type)
            throws IOException {
        byte[] content = switch (kind) {
            case "WEBP" -> "RIFF\1\0\0\0WEBPVP8 ".getBytes(ISO_8859_1);
            case "HEIC" -> "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes(ISO_8859_1);
            case "HEIF" -> "\0\0\0\u0018ftypmif1\0\0\0\0mif1heic".getBytes(ISO_8859_1);
            case "RTF" -> "{\\rtf1\\ansi x}".getBytes(UTF_8);
            default -> Samples.JPEG;
        };

        assertThat(check(name, content).kind().mediaType()).isEqualTo(type);
    }

    private String packed(String objects, String lineBreak) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(objects.getBytes(ISO_8859_1));
        }
        return "%PDF-1.7\n1 0 obj<</Type/ObjStm/Filter/FlateDecode>>stream" + lineBreak + packed.toString(ISO_8859_1)
                + "\nendstream endobj\n%%EOF\n";
    }

    private @Nullable FileCaution pdf(String content) throws IOException {
        return caution("a.pdf", content.getBytes(ISO_8859_1));
    }

    private @Nullable FileCaution caution(String name, byte[] content) throws IOException {
        return check(name, content).caution();
    }

    private Checked check(String given, byte[] content) throws IOException {
        Path path = Samples.write(folder, content);
        FileName name = FileName.of(given);
        return checks.content(name, checks.announced(name, path), path);
    }

    private static StoredFile stored(@Nullable FileCaution caution) {
        return new StoredFile(new FileId(1), "a.pdf", "application/pdf", 1, caution, new PersonId(1), Instant.EPOCH);
    }
}
