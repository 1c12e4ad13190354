package vn.dondoc.document;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Longest;

/**
 * What a document rests on (căn cứ).
 *
 * @param document the document, where it is known here
 * @param words how it is named, such as {@code Chỉ thị số 06-CT/QU ngày 15/02/2022}
 * @param awaits its number and symbol while the document is not known here yet, or null
 */
public record Basis(
        @Nullable DocumentId document,
        String words,
        @Nullable String awaits) {

    /** The longest words. */
    public static final Longest LONGEST_WORDS = new Longest(500);

    /** A base that waits for no document. */
    public Basis(@Nullable DocumentId document, String words) {
        this(document, words, null);
    }
}
