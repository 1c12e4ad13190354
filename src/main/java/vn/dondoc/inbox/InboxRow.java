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
 * @param object the thing it is about
 * @param address the address of the thing's page
 * @param title what it is about
 * @param symbol the document's number and symbol, or null
 * @param fromUnit the name of the unit it comes from
 * @param due until when, or null
 * @param left how far away the due is; null without one, and once the result has left the unit
 * @param resting true while the duty is suspended
 * @param openedAt since when it waits
 * @param claimedBy who has claimed it, or null
 * @param claimedByName their name, or of the person it waits for alone, or null
 * @param closedAt when it was done, or null
 */
public record InboxRow(
        long id,
        WorkKind kind,
        @Nullable String act,
        @Nullable StepName step,
        ObjectRef object,
        String address,
        String title,
        @Nullable String symbol,
        String fromUnit,
        @Nullable LocalDate due,
        @Nullable TimeLeft left,
        boolean resting,
        Instant openedAt,
        @Nullable PersonId claimedBy,
        @Nullable String claimedByName,
        @Nullable Instant closedAt) {}
