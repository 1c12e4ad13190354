package vn.dondoc.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Offered;
import vn.dondoc.common.ClauseId;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Fault;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.DutyLine;
import vn.dondoc.files.StoredFile;

/**
 * A document as its page shows it to the current person.
 *
 * @param id the document
 * @param headline where it stands, and whose it is
 * @param written what its author wrote and attached
 * @param names the names it mentions
 * @param strip its units and how far they are
 * @param acts what the person may do now
 */
public record DocumentPage(
        DocumentId id, Headline headline, Written written, Names names, Strip strip, Offered<DocumentAct> acts) {

    /**
     * Where it stands, and whose it is.
     *
     * @param state where it stands
     * @param symbol its number and symbol, or null before the issue
     * @param origin whether it was drafted here or taken over from a book
     * @param author who drafted it
     * @param monitor who follows it
     * @param signedOn the day of the signature, or null
     * @param issuedAt when it was issued, or null
     * @param returnReason why the draft came back the last time, or null
     */
    public record Headline(
            DocumentState state,
            @Nullable String symbol,
            DocumentOrigin origin,
            PersonId author,
            PersonId monitor,
            @Nullable LocalDate signedOn,
            @Nullable Instant issuedAt,
            @Nullable String returnReason) {}

    /**
     * What its author wrote and attached.
     *
     * @param version what {@link Documents#save} expects
     * @param content everything its author wrote
     * @param files its files
     * @param lacks what a document taken over from a book lacks of rule 7; empty for any other
     */
    public record Written(long version, DraftContent content, List<StoredFile> files, List<Fault> lacks) {}

    /**
     * The names behind the ids.
     *
     * @param units the names of every unit it mentions
     * @param people the full names of every person it mentions
     */
    public record Names(Map<UnitId, String> units, Map<PersonId, String> people) {}

    /**
     * Its units and how far they are.
     *
     * @param clauses the ids of its clauses, in the order of the content
     * @param duties the duties, in the order of the clauses
     * @param delivery how many of its duties and notices have reached their units
     */
    public record Strip(List<ClauseId> clauses, List<DutyLine> duties, DeliveryProgress delivery) {}

    /**
     * How far the delivery is.
     *
     * @param reached units that have received their duty or notice
     * @param total all of them
     */
    public record DeliveryProgress(int reached, int total) {

        /** True once everybody was reached. */
        public boolean complete() {
            return reached == total;
        }
    }
}
