package vn.dondoc.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.assignment.DutyState;
import vn.dondoc.assignment.Timeliness;
import vn.dondoc.document.DocumentState;

/** Where a line stands and how it gets on, from its document and all its lead duties (domain §4 and §6). */
record LineJudge(LineState state, @Nullable LinePace pace) {

    static LineJudge of(boolean dropped, @Nullable DocumentState document, List<BoardCell> cells) {
        if (dropped) {
            return new LineJudge(LineState.DROPPED, null);
        }
        if (document == null) {
            return new LineJudge(LineState.PLANNED, null);
        }
        return switch (document) {
            case DRAFT, IN_APPROVAL, SIGNED, DISCARDED -> new LineJudge(LineState.DRAFTING, null);
            case ISSUED, CLOSED, SUPERSEDED, RECALLED ->
                issued(
                        document == DocumentState.RECALLED,
                        cells.stream().filter(BoardCell::lead).toList());
        };
    }

    private static LineJudge issued(boolean recalled, List<BoardCell> leads) {
        List<BoardCell> open = leads.stream()
                .filter(lead -> lead.state() != null && !lead.state().ended())
                .toList();
        boolean fulfilled = leads.isEmpty() ? !recalled : leads.stream().anyMatch(BoardCell::done);
        if (open.isEmpty() && fulfilled) {
            boolean late = leads.stream().anyMatch(lead -> lead.timeliness() == Timeliness.DONE_LATE);
            return new LineJudge(LineState.DONE, late ? LinePace.LATE : LinePace.ON_TIME);
        }
        return new LineJudge(LineState.ISSUED, pace(open));
    }

    private static LinePace pace(List<BoardCell> open) {
        if (open.stream().anyMatch(BoardCell::overdue)) {
            return LinePace.OVERDUE;
        }
        boolean resting = !open.isEmpty() && open.stream().allMatch(lead -> lead.state() == DutyState.SUSPENDED);
        return resting ? LinePace.SUSPENDED : LinePace.OPEN;
    }
}
