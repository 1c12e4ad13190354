package vn.dondoc.duty;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * What a duty keeps of the document it came from, so that its page and its rules need no other room.
 *
 * @param document the document
 * @param symbol its number and symbol, such as {@code 05-KH/BTGQU}
 * @param summary its summary
 * @param givers of whom it is
 * @param work the piece of work
 * @param product the product that is expected
 */
public record Origin(DocumentId document, String symbol, String summary, Givers givers, String work, String product) {

    /**
     * Of whom a document is.
     *
     * @param issuingBody the body that issued it
     * @param draftingUnit the unit that drafted it
     * @param author who drafted it
     * @param signer the leader who signed it
     * @param monitor who follows it
     */
    public record Givers(
            UnitId issuingBody,
            UnitId draftingUnit,
            PersonId author,
            @Nullable PersonId signer,
            PersonId monitor) {}
}
