package vn.dondoc.board.ui;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.board.BoardTally;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;

/** How several duties look that are folded into one cell: done of all, in the colour of the most pressing. */
final class TallyLook {

    private TallyLook() {}

    static CellLook of(BoardTally tally) {
        if (tally.leads() == 0) {
            return uncounted(tally);
        }
        String brief = tally.confirmed().all() + "/" + tally.leads();
        return new CellLook(tone(tally), icon(tally), brief, words(tally), false);
    }

    private static CellLook uncounted(BoardTally tally) {
        boolean helpers = tally.planned() + tally.unseen() == 0;
        String brief = String.valueOf(helpers ? tally.helping() : tally.planned() + tally.unseen());
        return new CellLook(Tone.NONE, helpers ? "help" : "planned", brief, words(tally), helpers);
    }

    private static String words(BoardTally tally) {
        return Stream.of(
                        tally.leads() == 0
                                ? ""
                                : Texts.say("board.tally", tally.confirmed().all(), tally.leads()),
                        some("late", tally.confirmed().late()),
                        some("overdue", tally.open().overdue()),
                        some("soon", tally.open().soon()),
                        some("awaiting", tally.open().awaiting()),
                        some("planned", tally.planned()),
                        some("unseen", tally.unseen()),
                        some("helping", tally.helping()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String some(String what, int count) {
        return count == 0 ? "" : Texts.say("board.tally." + what, count);
    }

    private static Tone tone(BoardTally tally) {
        if (tally.open().overdue() > 0) {
            return Tone.OVERDUE;
        }
        if (tally.open().soon() > 0) {
            return Tone.DUE_SOON;
        }
        if (tally.confirmed().all() < tally.leads()) {
            return Tone.INFO;
        }
        return tally.confirmed().late() > 0 ? Tone.DONE_LATE : Tone.IN_TIME;
    }

    private static String icon(BoardTally tally) {
        if (tally.open().overdue() > 0) {
            return "overdue";
        }
        if (tally.open().soon() > 0) {
            return "soon";
        }
        if (tally.confirmed().all() < tally.leads()) {
            return "progress";
        }
        return tally.confirmed().late() > 0 ? "late" : "done";
    }
}
