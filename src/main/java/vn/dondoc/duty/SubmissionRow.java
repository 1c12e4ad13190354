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
 * @param report what was reported
 * @param submittedAt when it left the unit, or null
 * @param ending what became of it
 * @param files its evidence
 */
public record SubmissionRow(
        long id, int number, Report report, @Nullable Instant submittedAt, Ending ending, List<StoredFile> files) {

    /**
     * What was reported.
     *
     * @param text what was done, in words
     * @param figures figures, perhaps empty
     * @param links links to publications
     * @param by the name of the person who reported it
     * @param at when it was reported
     */
    public record Report(String text, String figures, List<String> links, String by, Instant at) {}

    /**
     * What became of it.
     *
     * @param at when it was confirmed or sent back, or null
     * @param returnKind why it came back, or null
     * @param returnReason the reason in words, or null
     */
    public record Ending(
            @Nullable Instant at,
            @Nullable ReturnKind returnKind,
            @Nullable String returnReason) {}
}
