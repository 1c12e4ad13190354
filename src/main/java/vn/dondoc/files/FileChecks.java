package vn.dondoc.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.ByteSize;
import vn.dondoc.common.Fault;
import vn.dondoc.common.Message;
import vn.dondoc.common.Refusal;
import vn.dondoc.files.FileKind.Inside;

/** What a file must be before it is taken in. Each refusal says which file, what is wrong, and what would do. */
@Component
class FileChecks {

    private final FileLimits limits;
    private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

    FileChecks(FileLimits limits) {
        this.limits = limits;
    }

    /** The kind its name says, if name and size are fit. */
    FileKind announced(FileName name, Path content) {
        long size = size(name, content);
        if (size == 0) {
            throw refusal("files.fault.empty", name);
        }
        if (size > limits.maxSize()) {
            throw refusal("files.fault.large", name, ByteSize.of(size), ByteSize.of(limits.maxSize()));
        }
        return FileKind.ofExtension(name.extension())
                .orElseThrow(() -> refusal("files.fault.type", name, String.join(", ", limits.extensions())));
    }

    /**
     * What content was found to be.
     *
     * @param kind its kind
     * @param caution why it is handled with care, or null
     */
    record Checked(FileKind kind, @Nullable FileCaution caution) {}

    /** Refuses content that is not what its name says. */
    Checked content(FileName name, FileKind announced, Path content) {
        try {
            FileKind kind = found(name, announced, content);
            return new Checked(kind, caution(name, kind.inside(content)));
        } catch (IOException e) {
            throw refusal("files.fault.unreadable", name);
        }
    }

    private static @Nullable FileCaution caution(FileName name, Inside inside) {
        return switch (inside) {
            case MACROS -> throw refusal("files.fault.macros", name);
            case SOMETHING_ELSE -> throw mismatch(name);
            case OBJECTS -> FileCaution.OBJECTS;
            case ACTIVE -> FileCaution.ACTIVE;
            case HIDDEN -> FileCaution.HIDDEN;
            case AS_NAMED -> null;
        };
    }

    private FileKind found(FileName name, FileKind announced, Path content) throws IOException {
        MediaType found = detect(name, content);
        String type = found.getBaseType().toString();
        if (announced.isText() && types.getMediaTypeRegistry().isInstanceOf(found, MediaType.TEXT_PLAIN)) {
            return announced;
        }
        return announced.mayBe().stream()
                .filter(kind -> type.equals(kind.mediaType()))
                .findFirst()
                .orElseThrow(() -> mismatch(name));
    }

    private static Refusal mismatch(FileName name) {
        return refusal("files.fault.mismatch", name, name.extension());
    }

    private MediaType detect(FileName name, Path content) throws IOException {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "file." + name.extension());
        try (var in = new BufferedInputStream(Files.newInputStream(content))) {
            return types.detect(in, metadata);
        }
    }

    private static long size(FileName name, Path content) {
        try {
            if (Files.isRegularFile(content) && Files.isReadable(content)) {
                return Files.size(content);
            }
        } catch (IOException e) {
            throw refusal("files.fault.unreadable", name);
        }
        throw refusal("files.fault.unreadable", name);
    }

    private static Refusal refusal(String key, FileName name, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = name.text().isEmpty() ? Message.of("files.unnamed") : name.text();
        System.arraycopy(more, 0, args, 1, more.length);
        return new Refusal(List.of(Fault.at("file", key, args)));
    }
}
