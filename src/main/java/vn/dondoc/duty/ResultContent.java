package vn.dondoc.duty;

import java.util.List;
import vn.dondoc.common.FileId;
import vn.dondoc.common.Longest;

/**
 * What a person hands in.
 *
 * @param text what was done, in words; needed unless there is a file
 * @param figures figures, perhaps empty
 * @param links links to publications, each beginning with {@code http}
 * @param files files attached to the duty and not yet part of a version
 */
public record ResultContent(String text, String figures, List<String> links, List<FileId> files) {

    /** The longest text. */
    public static final Longest LONGEST_TEXT = new Longest(8000);

    /** The longest figures. */
    public static final Longest LONGEST_FIGURES = new Longest(2000);

    /** The longest links, all together. */
    public static final Longest LONGEST_LINKS = new Longest(4000);
}
