package vn.dondoc.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.dondoc.files.FileKind.Inside;

/** Looks into office files that are zip archives inside. Only the small part that names the type is unpacked. */
final class ZipContainer {

    private static final int NAMING_PART = 1 << 20;
    private static final Pattern BASIC_MODULE = Pattern.compile("basic/.+/(?!script-l[bc]\\.xml).+\\.xml");

    private ZipContainer() {}

    static Inside officeOpenXml(Path content, String mediaType) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            String types = part(zip, "[Content_Types].xml");
            if (types.contains("macroEnabled") || zip.stream().anyMatch(ZipContainer::isVisualBasic)) {
                return Inside.MACROS;
            }
            return types.contains("\"" + mediaType + ".main+xml\"") ? Inside.AS_NAMED : Inside.SOMETHING_ELSE;
        }
    }

    static Inside openDocument(Path content, String mediaType) throws IOException {
        try (ZipFile zip = new ZipFile(content.toFile())) {
            if (zip.stream().anyMatch(ZipContainer::isBasic)) {
                return Inside.MACROS;
            }
            return part(zip, "mimetype").strip().equals(mediaType) ? Inside.AS_NAMED : Inside.SOMETHING_ELSE;
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(NAMING_PART), StandardCharsets.UTF_8);
        }
    }

    private static boolean isVisualBasic(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    private static boolean isBasic(ZipEntry entry) {
        return BASIC_MODULE.matcher(entry.getName().toLowerCase(Locale.ROOT)).matches();
    }
}
