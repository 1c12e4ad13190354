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
 * @param completion when the last of its duties ended, or null while it is not done
 */
public record LineStatus(
        LineState state,
        @Nullable LinePace pace,
        @Nullable LocalDate issuedOn,
        @Nullable Ending completion) {

    static LineStatus of(
            boolean dropped, @Nullable DocumentState document, @Nullable LocalDate issuedOn, List<BoardCell> cells) {
        if (dropped) {
            return only(LineState.DROPPED);
        }
        if (document == null) {
            return only(LineState.PLANNED);
        }
        return switch (document) {
            case DRAFT, IN_APPROVAL, SIGNED, DISCARDED -> only(LineState.DRAFTING);
            case RECALLED -> only(LineState.RECALLED);
            case ISSUED, CLOSED, SUPERSEDED ->
                issued(issuedOn, cells.stream().filter(BoardCell::lead).toList());
        };
    }

    private static LineStatus only(LineState state) {
        return new LineStatus(state, null, null, null);
    }

    /** A line without duties is done with its issue. */
    private static LineStatus issued(@Nullable LocalDate issuedOn, List<BoardCell> leads) {
        List<BoardCell> open = leads.stream().filter(lead -> !lead.ended()).toList();
        if (!open.isEmpty()) {
            return new LineStatus(LineState.ISSUED, pace(open), issuedOn, null);
        }
        if (!leads.isEmpty() && leads.stream().noneMatch(BoardCell::done)) {
            return only(LineState.STOPPED);
        }
        boolean late = leads.stream().anyMatch(lead -> lead.is(Timeliness.DONE_LATE));
        return new LineStatus(
                LineState.DONE, late ? LinePace.LATE : LinePace.ON_TIME, issuedOn, completion(leads, issuedOn));
    }

    /** The day on which its last open duty ended; a book said so if it said all that ended that day. */
    private static @Nullable Ending completion(List<BoardCell> leads, @Nullable LocalDate issuedOn) {
        return leads.stream()
                .map(BoardCell::ending)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Ending::day).thenComparing(ending -> !ending.byBook()))
                .orElse(issuedOn == null ? null : new Ending(issuedOn, false));
    }

    private static LinePace pace(List<BoardCell> open) {
        if (open.stream().anyMatch(BoardCell::overdue)) {
            return LinePace.OVERDUE;
        }
        return open.stream().allMatch(lead -> lead.state() == DutyState.SUSPENDED) ? LinePace.SUSPENDED : LinePace.OPEN;
    }
}
