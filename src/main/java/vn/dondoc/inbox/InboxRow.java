package vn.dondoc.inbox;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.ObjectRef;
import vn.dondoc.common.PersonId;
import vn.dondoc.common.StepName;
import vn.dondoc.common.TimeLeft;

/**
 * A row of an inbox.
 *
 * @param id the row
 * @param kind what kind of waiting
 * @param act of a step: the name of the act that completes it, otherwise null
 * @param step of a step: what its diagram calls it, otherwise null
 * @param about what it is about
 * @param waiting since when and until when it waits
 * @param holder who sees to it
 */
public record InboxRow(
        long id,
        WorkKind kind,
        @Nullable String act,
        @Nullable StepName step,
        About about,
        Waiting waiting,
        Holder holder) {

    /**
     * What a row is about.
     *
     * @param object the thing
     * @param address the address of the thing's page
     * @param title what it says
     * @param symbol the document's number and symbol, or null
     * @param fromUnit the name of the unit it comes from
     */
    public record About(
            ObjectRef object,
            String address,
            String title,
            @Nullable String symbol,
            String fromUnit) {}

    /**
     * Since when and until when a row waits.
     *
     * @param due until when it should be done, or null
     * @param left how far away the due is; null without one, and once the result has left the unit
     * @param resting true while the duty is suspended
     * @param since since when it waits
     * @param until when it was done, or null
     */
    public record Waiting(
            @Nullable LocalDate due,
            @Nullable TimeLeft left,
            boolean resting,
            Instant since,
            @Nullable Instant until) {}

    /**
     * Who sees to it.
     *
     * @param person who has claimed it, or null
     * @param name their name, or of the person it waits for alone, or null
     */
    public record Holder(
            @Nullable PersonId person, @Nullable String name) {}
}
