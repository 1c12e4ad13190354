package vn.dondoc.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.UnitId;

/**
 * What a list of documents is narrowed to.
 *
 * @param text part of the summary or the symbol, marks and case ignored; empty for all
 * @param state one state, or null
 * @param type one type, or null
 * @param unit the drafting unit, or null
 * @param issuedSince only what was issued on this day or later, or null
 */
public record DocumentFilter(
        String text,
        @Nullable DocumentState state,
        @Nullable DocumentType type,
        @Nullable UnitId unit,
        @Nullable LocalDate issuedSince) {

    /** Everything. */
    public static final DocumentFilter ALL = new DocumentFilter("", null, null, null, null);
}
