package vn.dondoc.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;

/**
 * A file in the store, as its owner's page lists it.
 *
 * @param id the file
 * @param name its name
 * @param mediaType its real type, found from its content
 * @param size its size in bytes
 * @param caution why it is handled with care, or null
 * @param by who attached it
 * @param at when
 */
public record StoredFile(
        FileId id,
        String name,
        String mediaType,
        long size,
        @Nullable FileCaution caution,
        PersonId by,
        Instant at) {

    /** True for what a browser may show by itself: a PDF or a picture, unless it is handled with care. */
    public boolean inline() {
        return caution == null && isShown();
    }

    private boolean isShown() {
        return switch (mediaType) {
            case "application/pdf", "image/png", "image/jpeg", "image/webp" -> true;
            default -> false;
        };
    }
}
