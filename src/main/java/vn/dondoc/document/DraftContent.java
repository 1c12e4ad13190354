package vn.dondoc.document;

import java.util.List;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.Urgency;

/**
 * Everything the author of a draft writes.
 *
 * @param head what it is, and about what
 * @param issuer of whom it is
 * @param bases what it rests on
 * @param recipients units it goes to for information
 * @param clauses the work it gives
 */
public record DraftContent(
        DraftHead head, DraftIssuer issuer, List<Basis> bases, List<UnitId> recipients, List<ClauseContent> clauses) {

    /** The same about another theme. */
    public DraftContent about(String theme) {
        return new DraftContent(head.about(theme), issuer, bases, recipients, clauses);
    }

    /** An empty draft of a unit, which would issue it itself. */
    public static DraftContent emptyOf(UnitId unit) {
        return new DraftContent(
                new DraftHead(DocumentKind.IMPLEMENTATION, DocumentType.KE_HOACH, "", "", Urgency.NORMAL, Secrecy.NONE),
                new DraftIssuer(unit, unit, null, SignerCapacity.OWN),
                List.of(),
                List.of(),
                List.of(ClauseContent.EMPTY));
    }
}
