package vn.dondoc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Offered;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.UnitId;
import vn.dondoc.files.StoredFile;

/**
 * A duty as its page shows it to the current person.
 *
 * @param id the duty
 * @param headline whose it is, and what it is about
 * @param status where it stands, and whether it is in time
 * @param dues its dues beside the effective one
 * @param result what has come of it
 * @param acts what the person may do now
 */
public record DutyPage(
        DutyId id, Headline headline, DutyStatus status, Dues dues, Result result, Offered<DutyAct> acts) {

    /**
     * Whose it is, and what it is about.
     *
     * @param origin what it keeps of its document
     * @param role lead or coordinate
     * @param unit the unit that has it
     * @param responsible who carries it out, or null
     * @param names full names of the people and units it mentions
     * @param assignedAt when it was given
     * @param successor the duty that took its place, or null
     */
    public record Headline(
            Origin origin,
            DutyRole role,
            UnitId unit,
            @Nullable PersonId responsible,
            Names names,
            Instant assignedAt,
            @Nullable DutyId successor) {}

    /**
     * The names behind the ids.
     *
     * @param unit the unit that has it
     * @param draftingUnit the unit it comes from
     * @param issuingBody the body that issued it
     * @param responsible who carries it out, or empty
     * @param monitor who follows it
     * @param signer who signed it, or empty
     */
    public record Names(
            String unit, String draftingUnit, String issuingBody, String responsible, String monitor, String signer) {}

    /**
     * Its dues beside the effective one.
     *
     * @param original the due it was given with
     * @param againstOriginal its timeliness against that due (domain §5, rule 3)
     * @param internal the unit's own due, or null
     */
    public record Dues(
            Due original,
            Timeliness againstOriginal,
            @Nullable LocalDate internal) {}

    /**
     * What has come of it. Without the right to see it, there is nothing but the day.
     *
     * @param visible whether the person may see submissions and files
     * @param submissions its versions, newest first
     * @param waitingFiles files attached for the next version
     * @param urges the times the unit was reminded, newest first; empty once its result has left it
     * @param submittedAt when its result left the unit, or null
     */
    public record Result(
            boolean visible,
            List<SubmissionRow> submissions,
            List<StoredFile> waitingFiles,
            List<UrgeRow> urges,
            @Nullable Instant submittedAt) {}
}
