package vn.dondoc.book.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.common.Refusal;
import vn.dondoc.common.ZipDirectory;

/** Files that are no books, or are built to harm: each refused in words, and nothing else ever comes out. */
class HostileBooksTest {

    private static final Object[] HEADER = {"STT", "Trích yếu", "Chủ trì", "Hạn"};
    private static final int MUTANTS = 300;

    @TempDir
    Path folder;

    @Test
    void a_file_of_another_kind_is_refused_whatever_it_is_called() throws IOException {
        refused(bytes("STT,Trích yếu\n1,Việc".getBytes(StandardCharsets.UTF_8)), "book.fault.no-workbook");
        refused(bytes(new byte[0]), "book.fault.no-workbook");
        refused(bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3}), "book.fault.old-or-locked");
        refused(zip("word/document.xml", "<w:document/>".getBytes(StandardCharsets.UTF_8)), "book.fault.no-workbook");
    }

    @Test
    void a_truncated_file_is_refused() throws IOException {
        byte[] whole = Files.readAllBytes(book());

        refused(bytes(Arrays.copyOf(whole, whole.length / 2)), "book.fault.broken");
    }

    @Test
    void macros_are_refused() throws IOException {
        refused(with(book(), "xl/vbaProject.bin", new byte[] {1}), "book.fault.macros");
    }

    @Test
    void definitions_that_a_reader_would_follow_are_refused() throws IOException {
        String xxe = "<?xml version=\"1.0\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                + "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>&x;</t></si></sst>";

        refused(with(book(), "xl/sharedStrings.xml", xxe.getBytes(StandardCharsets.UTF_8)), "book.fault.bomb");
    }

    @Test
    void a_part_that_never_ends_is_refused() throws IOException {
        byte[] endless = new byte[100_000_000];
        Arrays.fill(endless, (byte) 'a');

        refused(with(book(), "xl/sharedStrings.xml", endless), "book.fault.bomb");
    }

    @Test
    void one_long_text_that_many_cells_share_is_refused_before_it_is_read() throws IOException {
        String text = "<si><t>" + "ạ".repeat(30_000) + "</t></si>";
        String cells = "<row>" + "<c t=\"s\"><v>0</v></c>".repeat(10) + "</row>";
        Path file = with(
                with(book(), "xl/sharedStrings.xml", ("<sst>" + text + "</sst>").getBytes(StandardCharsets.UTF_8)),
                "xl/worksheets/sheet1.xml",
                ("<worksheet><sheetData>" + cells.repeat(60) + "</sheetData></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(Files.size(file)).isLessThan(80_000);
        refused(file, "book.fault.too-much");
    }

    @Test
    void more_cells_or_texts_than_lie_in_memory_are_refused() throws IOException {
        refused(sheet("<row>" + "<c/>".repeat(501) + "</row>"), "book.fault.too-many-columns");
        refused(sheet(("<row>" + "<c/>".repeat(500) + "</row>").repeat(4_001)), "book.fault.too-much");
        refused(
                with(
                        book(),
                        "xl/sharedStrings.xml",
                        ("<sst>" + "<si/>".repeat(500_001) + "</sst>").getBytes(StandardCharsets.UTF_8)),
                "book.fault.too-much");
    }

    @Test
    void parts_that_are_read_as_a_tree_have_a_limit_of_their_own() throws IOException {
        refused(
                with(
                        book(),
                        "xl/styles.xml",
                        ("<styleSheet>" + "<xf/>".repeat(500_001) + "</styleSheet>").getBytes(StandardCharsets.UTF_8)),
                "book.fault.too-much");
        refused(
                with(
                        book(),
                        "xl/styles.xml",
                        ("<styleSheet>"
                                        + "<xf a='"
                                                .concat("a".repeat(900_000))
                                                .concat("'/>")
                                                .repeat(50) + "</styleSheet>")
                                .getBytes(StandardCharsets.UTF_8)),
                "book.fault.bomb");
    }

    @Test
    void a_sheet_in_the_guise_of_something_else_is_refused() throws IOException {
        refused(
                with(
                        book(),
                        "_rels/.rels",
                        "<Relationships><Relationship Id='1' Type='x/officeDocument' Target='xl/worksheets/sheet1.xml'/></Relationships>"
                                .getBytes(StandardCharsets.UTF_8)),
                "book.fault.bomb");
        refused(with(book(), "xl/styles.xml", "<styleSheet/>".getBytes(StandardCharsets.UTF_16)), "book.fault.bomb");
    }

    @Test
    void a_list_of_endless_entries_is_refused_before_it_is_opened() throws IOException {
        Path file = folder.resolve("nhieu.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 10_000; i++) {
                zip.putNextEntry(new ZipEntry("xl/" + "a".repeat(60) + i));
                zip.closeEntry();
            }
        }

        assertThat(ZipDirectory.size(file)).isGreaterThan(1_000_000);
        refused(file, "book.fault.bomb");
    }

    @Test
    void a_sheet_of_too_many_rows_or_columns_is_refused() {
        Object[][] rows = new Object[10_002][];
        rows[0] = HEADER;
        Arrays.fill(rows, 1, rows.length, new Object[] {1, "Việc", "Phường 3", ""});
        refused(TestBook.of(folder, rows), "book.fault.too-many-rows");

        Path wide = TestBook.saved(
                folder.resolve("rong.xlsx"),
                sheet -> sheet.createRow(0).createCell(600).setCellValue("xa"));
        refused(wide, "book.fault.too-many-columns");
    }

    @Test
    void a_sheet_without_a_header_or_without_rows_says_so() {
        refused(TestBook.of(folder, new Object[] {"Không có gì ở đây"}), "book.fault.no-header");
        refused(TestBook.of(folder, HEADER), "book.fault.no-rows");
    }

    @Test
    void rule_57_a_file_larger_than_may_be_is_refused_unread() throws IOException {
        byte[] large = new byte[20_000_001];
        System.arraycopy(Files.readAllBytes(book()), 0, large, 0, 100);

        refused(bytes(large), "book.fault.too-large");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20_220_620})
    void a_mutant_is_read_or_refused_and_never_anything_else(long seed) throws IOException {
        byte[] whole = Files.readAllBytes(book());
        Random random = new Random(seed);
        for (int mutant = 0; mutant < MUTANTS; mutant++) {
            byte[] bytes = whole.clone();
            for (int change = 0; change <= random.nextInt(20); change++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            Path file = bytes(bytes);

            Throwable thrown = catchThrowable(() -> BookReader.read("so.xlsx", file));

            assertThat(thrown)
                    .as("mutant %d of %d", mutant, seed)
                    .isIn(null, thrown instanceof Refusal ? thrown : null);
        }
    }

    private Path sheet(String rows) throws IOException {
        return with(
                book(),
                "xl/worksheets/sheet1.xml",
                ("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").getBytes(StandardCharsets.UTF_8));
    }

    private Path book() {
        return TestBook.of(folder, HEADER, new Object[] {1, "Việc một", "Phường 3", "Quý II/2022"});
    }

    private static void refused(Path file, String key) {
        assertThatThrownBy(() -> BookReader.read("so.xlsx", file))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.faults().get(0).message().key())
                                .isEqualTo(key));
    }

    private Path bytes(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("tep.xlsx"), bytes);
    }

    private Path zip(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("zip.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, name, bytes);
        }
        return file;
    }

    /** The same book with one part put in or put in another's place. */
    private Path with(Path book, String name, byte[] bytes) throws IOException {
        Path file = folder.resolve("khac-" + name.replace('/', '-') + ".xlsx");
        try (ZipFile from = new ZipFile(book.toFile());
                OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : from.stream().toList()) {
                if (!entry.getName().equals(name)) {
                    try (InputStream in = from.getInputStream(entry)) {
                        put(zip, entry.getName(), in.readAllBytes());
                    }
                }
            }
            put(zip, name, bytes);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
