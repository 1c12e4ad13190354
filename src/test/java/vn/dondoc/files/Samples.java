package vn.dondoc.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest files of each kind that tests need. */
final class Samples {

    static final byte[] PDF = "%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    static final byte[] EXE = bytes(0x4D, 0x5A, 0x90, 0x00, 0x03, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0);
    static final byte[] PNG = bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 'I', 'H', 'D', 'R');
    static final byte[] JPEG = bytes(0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0, 1, 1);

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private Samples() {}

    static Path write(Path folder, byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ".tmp"), content);
    }

    static byte[] docx() throws IOException {
        return zip("[Content_Types].xml", types(WORD + ".main+xml"), "word/document.xml", "<w/>");
    }

    /** A text with one more part. */
    static byte[] docxWith(String part, String text) throws IOException {
        return zip("[Content_Types].xml", types(WORD + ".main+xml"), "word/document.xml", "<w/>", part, text);
    }

    static byte[] docm() throws IOException {
        return zip(
                "[Content_Types].xml",
                types("application/vnd.ms-word.document.macroEnabled.main+xml"),
                "word/vbaProject.bin",
                "x");
    }

    static byte[] odt() throws IOException {
        return zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<o/>");
    }

    static byte[] plainZip() throws IOException {
        return zip("virus.exe", "MZ", "b.txt", "b");
    }

    /** A file of before 2007 whose directory has one sector with these names. */
    static byte[] ole(String... names) {
        ByteBuffer file = ByteBuffer.allocate(3 * 512).order(ByteOrder.LITTLE_ENDIAN);
        file.putLong(0, 0xE11AB1A1E011CFD0L).putShort(26, (short) 3).putShort(28, (short) 0xFFFE);
        file.putShort(30, (short) 9).putShort(32, (short) 6).putInt(44, 1).putInt(48, 1);
        file.putInt(60, -2).putInt(68, -2).putInt(76, 0);
        for (int i = 1; i < 109; i++) {
            file.putInt(76 + 4 * i, -1);
        }
        file.putInt(512, -3).putInt(516, -2);
        for (int i = 0; i < names.length; i++) {
            byte[] name = names[i].getBytes(StandardCharsets.UTF_16LE);
            file.put(1024 + 128 * i, name).putShort(1024 + 128 * i + 64, (short) (name.length + 2));
        }
        return file.array();
    }

    private static String types(String main) {
        return "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + main + "\"/></Types>";
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
