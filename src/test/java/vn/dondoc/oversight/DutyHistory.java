package vn.dondoc.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.duty.DutyState;

/**
 * A duty as its intervals tell it.
 *
 * @param unit the unit that has it
 * @param document its document
 * @param firstDue the due as it first was
 * @param intervals what it was from when on
 * @param sent when results left the unit
 * @param bookVerdict what a book says of it, or null
 */
record DutyHistory(
        String unit,
        long document,
        @Nullable LocalDate firstDue,
        List<Interval> intervals,
        List<Instant> sent,
        @Nullable String bookVerdict) {

    /** From an instant on, a duty was in a state and had a due. */
    record Interval(DutyState state, @Nullable LocalDate due, Instant from) {}

    /** A life from no document that is asked for. */
    static DutyHistory of(
            String unit,
            @Nullable LocalDate firstDue,
            List<Interval> intervals,
            List<Instant> sent,
            @Nullable String bookVerdict) {
        return new DutyHistory(unit, -1, firstDue, intervals, sent, bookVerdict);
    }

    /** The same life in another unit, from another document. */
    DutyHistory in(String otherUnit, long otherDocument) {
        return new DutyHistory(otherUnit, otherDocument, firstDue, intervals, sent, bookVerdict);
    }

    Interval last() {
        return intervals.get(intervals.size() - 1);
    }

    /** What it was just before an instant, or null before it was given. */
    @Nullable
    Interval before(Instant instant) {
        return intervals.stream()
                .filter(interval -> interval.from().isBefore(instant))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** When the result that counted just before an instant had left the unit, or null. */
    @Nullable
    Instant sentBefore(Instant instant) {
        return sent.stream()
                .filter(one -> one.isBefore(instant))
                .reduce((first, second) -> second)
                .orElse(null);
    }

    /** When the result that counts now left the unit; null once it was sent back. */
    @Nullable
    Instant submittedAt() {
        boolean counts = last().state() == DutyState.SUBMITTED || last().state() == DutyState.COMPLETED;
        return counts ? sentBefore(Instant.MAX) : null;
    }
}
