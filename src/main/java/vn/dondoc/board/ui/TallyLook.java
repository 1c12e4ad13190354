package vn.dondoc.board.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.board.BoardTally;
import vn.dondoc.board.DutyFigures;
import vn.dondoc.board.DutySlice;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;

/** How several duties look that are folded into one cell: done of all, in the colour of the most pressing. */
final class TallyLook {

    private TallyLook() {}

    static CellLook of(BoardTally tally) {
        if (!tally.duties().any()) {
            return uncounted(tally);
        }
        DutySlice pressing = pressing(tally.duties());
        return new CellLook(tone(pressing), icon(pressing), brief(tally.duties()), words(tally), false);
    }

    /** Done of all: rate A as it is counted. */
    private static String brief(DutyFigures duties) {
        return duties.of(DutySlice.COMPLETED) + "/" + duties.of(DutySlice.TOTAL);
    }

    private static CellLook uncounted(BoardTally tally) {
        boolean helpers = tally.planned() + tally.unseen() == 0;
        String brief = String.valueOf(helpers ? tally.helping() : tally.planned() + tally.unseen());
        return new CellLook(Tone.NONE, helpers ? "help" : "planned", brief, words(tally), helpers);
    }

    /** The part that a person has to know of first. */
    private static DutySlice pressing(DutyFigures duties) {
        return Stream.of(DutySlice.OVERDUE, DutySlice.DUE_SOON, DutySlice.OPEN, DutySlice.LATE, DutySlice.ON_TIME)
                .filter(slice -> duties.of(slice) > 0)
                .findFirst()
                .orElse(DutySlice.STOPPED);
    }

    private static String words(BoardTally tally) {
        DutyFigures duties = tally.duties();
        return Stream.of(
                        duties.any()
                                ? Texts.say("board.tally", duties.of(DutySlice.COMPLETED), duties.of(DutySlice.TOTAL))
                                : "",
                        some("late", duties.of(DutySlice.LATE)),
                        some("overdue", duties.of(DutySlice.OVERDUE)),
                        some("soon", duties.of(DutySlice.DUE_SOON)),
                        some("awaiting", duties.of(DutySlice.AWAITING)),
                        some("stopped", duties.of(DutySlice.STOPPED)),
                        some("planned", tally.planned()),
                        some("unseen", tally.unseen()),
                        some("helping", tally.helping()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String some(String what, int count) {
        return count == 0 ? "" : Texts.say("board.tally." + what, count);
    }

    private static Tone tone(DutySlice pressing) {
        return switch (pressing) {
            case OVERDUE -> Tone.OVERDUE;
            case DUE_SOON -> Tone.DUE_SOON;
            case OPEN -> Tone.INFO;
            case LATE -> Tone.DONE_LATE;
            case ON_TIME -> Tone.IN_TIME;
            default -> Tone.NONE;
        };
    }

    private static String icon(DutySlice pressing) {
        return switch (pressing) {
            case OVERDUE -> "overdue";
            case DUE_SOON -> "soon";
            case OPEN -> "progress";
            case LATE -> "late";
            case ON_TIME -> "done";
            default -> "stop";
        };
    }
}
