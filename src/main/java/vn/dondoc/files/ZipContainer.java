package vn.dondoc.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.dondoc.common.ZipDirectory;
import vn.dondoc.files.FileKind.Inside;

/** Looks into office files that are zip archives inside. Only the small part that names the type is unpacked. */
final class ZipContainer {

    private static final int NAMING_PART = 1 << 20;
    private static final List<String> OBJECTS = List.of("/embeddings/", "/activex/");
    private static final List<String> FETCHED =
            List.of("/attachedTemplate\"", "/oleObject\"", "/aFChunk\"", "/frame\"");
    private static final int MOST_RELATIONS = 500;
    private static final int LARGEST_DIRECTORY = 4 << 20;
    private static final String BASIC = "basic/";
    private static final Set<String> LISTS_OF_MODULES = Set.of("script-lb.xml", "script-lc.xml");

    private ZipContainer() {}

    static Inside officeOpenXml(Path content, String mediaType) throws IOException {
        try (ZipFile zip = open(content)) {
            String types = part(zip, "[Content_Types].xml");
            if (types.contains("macroEnabled") || zip.stream().anyMatch(ZipContainer::isVisualBasic)) {
                return Inside.MACROS;
            }
            if (!types.contains("\"" + mediaType + ".main+xml\"")) {
                return Inside.SOMETHING_ELSE;
            }
            return zip.stream().anyMatch(ZipContainer::isObject) || fetches(zip) ? Inside.OBJECTS : Inside.AS_NAMED;
        }
    }

    static Inside openDocument(Path content, String mediaType) throws IOException {
        try (ZipFile zip = open(content)) {
            if (zip.stream().anyMatch(ZipContainer::isBasic)) {
                return Inside.MACROS;
            }
            if (!part(zip, "mimetype").strip().equals(mediaType)) {
                return Inside.SOMETHING_ELSE;
            }
            return zip.stream().anyMatch(ZipContainer::isObject) ? Inside.OBJECTS : Inside.AS_NAMED;
        }
    }

    private static ZipFile open(Path content) throws IOException {
        if (ZipDirectory.size(content) > LARGEST_DIRECTORY) {
            throw new IOException("more entries than an office file has");
        }
        return new ZipFile(content.toFile());
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

    private static boolean isObject(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return name.startsWith("object ") || OBJECTS.stream().anyMatch(name::contains);
    }

    /** A template, a frame or an object from elsewhere is fetched as the file is opened. */
    private static boolean fetches(ZipFile zip) throws IOException {
        List<? extends ZipEntry> relations = zip.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".rels"))
                .limit(MOST_RELATIONS)
                .toList();
        for (ZipEntry entry : relations) {
            String text = part(zip, entry.getName());
            if (text.contains("External") && FETCHED.stream().anyMatch(text::contains)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVisualBasic(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin");
    }

    private static boolean isBasic(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        String module = name.substring(name.lastIndexOf('/') + 1);
        return name.startsWith(BASIC) && module.endsWith(".xml") && !LISTS_OF_MODULES.contains(module);
    }
}
