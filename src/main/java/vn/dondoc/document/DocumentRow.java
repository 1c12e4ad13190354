package vn.dondoc.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;

/**
 * A document in a list.
 *
 * @param id the document
 * @param symbol its number and symbol, or null before the issue
 * @param type its type
 * @param summary its summary
 * @param draftingUnit the name of the unit that drafted it
 * @param state where it stands
 * @param urgency how urgent
 * @param date when it was issued, or drafted if it is not issued yet
 * @param openDuties lead duties that are still open
 * @param duties lead duties in all
 */
public record DocumentRow(
        DocumentId id,
        @Nullable String symbol,
        DocumentType type,
        String summary,
        String draftingUnit,
        DocumentState state,
        Urgency urgency,
        Instant date,
        int openDuties,
        int duties) {}
