package vn.dondoc.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * Everything the author of a draft writes.
 *
 * @param kind directive or implementation
 * @param type the type of document
 * @param summary the summary (trích yếu)
 * @param theme the theme (chuyên đề), perhaps empty
 * @param urgency how urgent
 * @param secrecy must be NONE
 * @param draftingUnit the unit that drafts, one of the author's
 * @param issuingBody the body that issues
 * @param signer the leader who signs, or null while open
 * @param capacity in which capacity they sign
 * @param bases what it rests on
 * @param recipients units it goes to for information
 * @param clauses the work it gives
 */
public record DraftContent(
        DocumentKind kind,
        DocumentType type,
        String summary,
        String theme,
        Urgency urgency,
        Secrecy secrecy,
        UnitId draftingUnit,
        UnitId issuingBody,
        @Nullable PersonId signer,
        SignerCapacity capacity,
        List<Basis> bases,
        List<UnitId> recipients,
        List<ClauseContent> clauses) {

    /** An empty draft of a unit, which would issue it itself. */
    public static DraftContent emptyOf(UnitId unit) {
        return new DraftContent(
                DocumentKind.IMPLEMENTATION,
                DocumentType.KE_HOACH,
                "",
                "",
                Urgency.NORMAL,
                Secrecy.NONE,
                unit,
                unit,
                null,
                SignerCapacity.OWN,
                List.of(),
                List.of(),
                List.of(ClauseContent.EMPTY));
    }
}
