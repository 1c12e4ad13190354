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
 * @param version what {@link Documents#save} expects
 * @param state where it stands
 * @param symbol its number and symbol, or null before the issue
 * @param content everything its author wrote
 * @param author who drafted it
 * @param monitor who follows it
 * @param signedOn the day of the signature, or null
 * @param issuedAt when it was issued, or null
 * @param clauses the ids of its clauses, in the order of the content
 * @param unitNames the names of every unit it mentions
 * @param personNames the full names of every person it mentions
 * @param duties the strip: its units and how far they are, in the order of the clauses
 * @param delivery how many of its duties and notices have reached their units
 * @param files its files
 * @param returnReason why the draft came back the last time, or null
 * @param origin whether it was drafted here or taken over from a book
 * @param lacks what a document taken over from a book lacks of rule 7; empty for any other
 * @param acts what the person may do now
 */
public record DocumentView(
        DocumentId id,
        long version,
        DocumentState state,
        @Nullable String symbol,
        DraftContent content,
        PersonId author,
        PersonId monitor,
        @Nullable LocalDate signedOn,
        @Nullable Instant issuedAt,
        List<ClauseId> clauses,
        Map<UnitId, String> unitNames,
        Map<PersonId, String> personNames,
        List<DutyLine> duties,
        DeliveryProgress delivery,
        List<StoredFile> files,
        @Nullable String returnReason,
        DocumentOrigin origin,
        List<Fault> lacks,
        Offered<DocumentAct> acts) {

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
