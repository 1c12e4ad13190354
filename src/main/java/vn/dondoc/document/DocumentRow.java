package vn.dondoc.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Urgency;

/**
 * A document in a list.
 *
 * @param id the document
 * @param title what it is called
 * @param draftingUnit the name of the unit that drafted it
 * @param state where it stands
 * @param urgency how urgent
 * @param date when it was issued, or drafted if it is not issued yet
 * @param leads its lead duties
 */
public record DocumentRow(
        DocumentId id,
        Title title,
        String draftingUnit,
        DocumentState state,
        Urgency urgency,
        Instant date,
        Leads leads) {

    /**
     * What a document is called.
     *
     * @param symbol its number and symbol, or null before the issue
     * @param type its type
     * @param summary its summary
     */
    public record Title(@Nullable String symbol, DocumentType type, String summary) {}

    /**
     * Lead duties in numbers.
     *
     * @param open those that are still open
     * @param all all of them
     */
    public record Leads(int open, int all) {}
}
