package vn.dondoc.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of office files that are taken in. Archives, programs, web pages and files with macros are not among them. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic"),
    HEIF("image/heif", "heif"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif", "tiff"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    RTF("application/rtf", "rtf"),
    TXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;
    private final List<String> endings;

    FileKind(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    /** What a look inside found. */
    enum Inside {
        AS_NAMED,
        SOMETHING_ELSE,
        MACROS,
        /** As named, with objects of other programs in it. */
        OBJECTS,
        /** As named, and it does more than show itself. */
        ACTIVE,
        /** As named, but parts of it cannot be looked into. */
        HIDDEN
    }

    static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(extension))
                .findFirst();
    }

    static List<String> extensions() {
        return Arrays.stream(values()).flatMap(kind -> kind.endings.stream()).toList();
    }

    String mediaType() {
        return mediaType;
    }

    boolean isText() {
        return this == TXT || this == CSV;
    }

    /** What is taken under its endings: old programs write rich text as .doc, and telephones give pictures either ending. */
    List<FileKind> mayBe() {
        return switch (this) {
            case DOC -> List.of(DOC, RTF);
            case HEIC, HEIF -> List.of(HEIC, HEIF);
            default -> List.of(this);
        };
    }

    /** Looks into the containers, whose first bytes do not say what they hold. */
    Inside inside(Path content) throws IOException {
        return switch (this) {
            case DOCX, XLSX, PPTX -> ZipContainer.officeOpenXml(content, mediaType);
            case ODT, ODS, ODP -> ZipContainer.openDocument(content, mediaType);
            case DOC -> OleContainer.look(content, "WordDocument");
            case XLS -> OleContainer.look(content, "Workbook", "Book");
            case PPT -> OleContainer.look(content, "PowerPoint Document");
            case PDF -> PdfContent.look(content);
            case RTF -> RtfContent.look(content);
            default -> Inside.AS_NAMED;
        };
    }
}
