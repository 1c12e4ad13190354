package vn.dondoc.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.document.DocumentState;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;

/**
 * Where a line stands and how it gets on, from its document and all its lead duties (domain §4 and §6).
 *
 * @param state where it stands
 * @param pace how it gets on; null until it is issued, and once dropped
 * @param issuedOn the day of its issue, or null
 * @param completion when the last of its duties was confirmed, or null while it is not done
 */
public record LineStanding(
        LineState state,
        @Nullable LinePace pace,
        @Nullable LocalDate issuedOn,
        @Nullable Completion completion) {

    private static final LineStanding DROPPED = new LineStanding(LineState.DROPPED, null, null, null);
    private static final LineStanding PLANNED = new LineStanding(LineState.PLANNED, null, null, null);
    private static final LineStanding DRAFTING = new LineStanding(LineState.DRAFTING, null, null, null);

    static LineStanding of(
            boolean dropped, @Nullable DocumentState document, @Nullable LocalDate issuedOn, List<BoardCell> cells) {
        if (dropped) {
            return DROPPED;
        }
        if (document == null) {
            return PLANNED;
        }
        return switch (document) {
            case DRAFT, IN_APPROVAL, SIGNED, DISCARDED -> DRAFTING;
            case ISSUED, CLOSED, SUPERSEDED, RECALLED ->
                issued(
                        document == DocumentState.RECALLED,
                        issuedOn,
                        cells.stream().filter(BoardCell::lead).toList());
        };
    }

    private static LineStanding issued(boolean recalled, @Nullable LocalDate issuedOn, List<BoardCell> leads) {
        List<BoardCell> open = leads.stream()
                .filter(lead -> lead.state() != null && !lead.state().ended())
                .toList();
        boolean fulfilled = leads.isEmpty() ? !recalled : leads.stream().anyMatch(BoardCell::done);
        if (open.isEmpty() && fulfilled) {
            boolean late = leads.stream().anyMatch(lead -> lead.timeliness() == Timeliness.DONE_LATE);
            return new LineStanding(
                    LineState.DONE, late ? LinePace.LATE : LinePace.ON_TIME, issuedOn, completion(leads, issuedOn));
        }
        return new LineStanding(LineState.ISSUED, pace(open), issuedOn, null);
    }

    /** A line without duties is done with its issue. */
    private static @Nullable Completion completion(List<BoardCell> leads, @Nullable LocalDate issuedOn) {
        return leads.stream()
                .map(BoardCell::completion)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Completion::day))
                .orElse(issuedOn == null ? null : new Completion(issuedOn, false));
    }

    private static LinePace pace(List<BoardCell> open) {
        if (open.stream().anyMatch(BoardCell::overdue)) {
            return LinePace.OVERDUE;
        }
        boolean resting = !open.isEmpty() && open.stream().allMatch(lead -> lead.state() == DutyState.SUSPENDED);
        return resting ? LinePace.SUSPENDED : LinePace.OPEN;
    }
}
