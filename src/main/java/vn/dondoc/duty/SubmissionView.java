package vn.dondoc.duty;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.files.StoredFile;

/**
 * One version of a result, as the page of its duty shows it.
 *
 * @param id its id
 * @param number 1 for the first version
 * @param text what was done, in words
 * @param figures figures, perhaps empty
 * @param links links to publications
 * @param reporter the name of the person who reported it
 * @param reportedAt when it was reported
 * @param submittedAt when it left the unit, or null
 * @param closedAt when it was confirmed or sent back, or null
 * @param returnKind why it came back, or null
 * @param returnReason the reason in words, or null
 * @param files its evidence
 */
public record SubmissionView(
        long id,
        int number,
        String text,
        String figures,
        List<String> links,
        String reporter,
        Instant reportedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant closedAt,
        @Nullable ReturnKind returnKind,
        @Nullable String returnReason,
        List<StoredFile> files) {}
