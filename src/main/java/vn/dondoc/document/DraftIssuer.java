package vn.dondoc.document;

import org.jspecify.annotations.Nullable;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;

/**
 * Of whom a draft is.
 *
 * @param draftingUnit the unit that drafts, one of the author's
 * @param issuingBody the body that issues
 * @param signer the leader who signs, or null while open
 * @param capacity in which capacity they sign
 */
public record DraftIssuer(
        UnitId draftingUnit, UnitId issuingBody, @Nullable PersonId signer, SignerCapacity capacity) {}
