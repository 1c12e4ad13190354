package vn.dondoc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.access.Offered;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.common.UnitId;
import vn.dondoc.files.StoredFile;

/**
 * A duty as its page shows it to the current person.
 *
 * @param id the duty
 * @param origin what it keeps of its document
 * @param role lead or coordinate
 * @param unit the unit that has it
 * @param names full names of the people and units it mentions
 * @param state where it stands
 * @param responsible who carries it out, or null
 * @param originalDue the due it was given with
 * @param effectiveDue the due as it is now, or null
 * @param internalDue the unit's own due, or null
 * @param timeliness against the effective due
 * @param originalTimeliness against the original due (domain §5, rule 3)
 * @param left how far away the effective due is; null without a due, and once the result has left the unit
 * @param assignedAt when it was given
 * @param submittedAt when its result left the unit, or null
 * @param successor the duty that took its place, or null
 * @param byBook true if it was taken over from a book as finished (theo sổ)
 * @param resultsVisible whether the person may see submissions and files
 * @param submissions its versions, newest first; empty if not visible
 * @param waitingFiles files attached for the next version
 * @param urges the times the unit was reminded, newest first; empty once its result has left it, and if not visible
 * @param acts what the person may do now
 */
public record DutyView(
        DutyId id,
        Origin origin,
        DutyRole role,
        UnitId unit,
        Names names,
        DutyState state,
        @Nullable PersonId responsible,
        Due originalDue,
        @Nullable LocalDate effectiveDue,
        @Nullable LocalDate internalDue,
        Timeliness timeliness,
        Timeliness originalTimeliness,
        @Nullable TimeLeft left,
        Instant assignedAt,
        @Nullable Instant submittedAt,
        @Nullable DutyId successor,
        boolean byBook,
        boolean resultsVisible,
        List<SubmissionView> submissions,
        List<StoredFile> waitingFiles,
        List<UrgeView> urges,
        Offered<DutyAct> acts) {

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
}
