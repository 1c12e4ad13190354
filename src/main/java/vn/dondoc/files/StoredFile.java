package vn.dondoc.files;

import java.time.Instant;
import vn.dondoc.common.FileId;
import vn.dondoc.common.PersonId;

/**
 * A file in the store, as its owner's page lists it.
 *
 * @param id the file
 * @param name its name
 * @param mediaType its real type, found from its content
 * @param size its size in bytes
 * @param by who attached it
 * @param at when
 */
public record StoredFile(FileId id, String name, String mediaType, long size, PersonId by, Instant at) {

    /** True for types a browser may show by itself: PDF, PNG and JPEG. */
    public boolean inline() {
        return switch (mediaType) {
            case "application/pdf", "image/png", "image/jpeg" -> true;
            default -> false;
        };
    }
}
