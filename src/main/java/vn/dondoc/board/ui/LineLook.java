package vn.dondoc.board.ui;

import vn.dondoc.board.BoardLine;
import vn.dondoc.board.LinePace;
import vn.dondoc.board.LineSlice;
import vn.dondoc.board.LineState;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.Tone;

/** How the state of a line looks. */
final class LineLook {

    private LineLook() {}

    static CellLook of(BoardLine line) {
        String words = line.status().pace() == null
                ? words(line.status().state())
                : Texts.say("board.pace." + line.status().pace());
        return new CellLook(tone(line), icon(line), words, words, false);
    }

    static String words(LineState state) {
        return Texts.say("board.state." + state);
    }

    static String words(LineSlice slice) {
        return Texts.say("board.slice." + slice);
    }

    private static Tone tone(BoardLine line) {
        LinePace pace = line.status().pace();
        if (pace == null) {
            return Tone.NONE;
        }
        return switch (pace) {
            case ON_TIME -> Tone.IN_TIME;
            case LATE -> Tone.DONE_LATE;
            case OVERDUE -> Tone.OVERDUE;
            case SUSPENDED -> Tone.NONE;
            case OPEN -> Tone.INFO;
        };
    }

    private static String icon(BoardLine line) {
        LinePace pace = line.status().pace();
        if (pace == null) {
            return switch (line.status().state()) {
                case PLANNED, ISSUED, DONE -> "planned";
                case DRAFTING -> "draft";
                case DROPPED, STOPPED, RECALLED -> "stop";
            };
        }
        return switch (pace) {
            case ON_TIME -> "done";
            case LATE -> "late";
            case OVERDUE -> "overdue";
            case SUSPENDED -> "pause";
            case OPEN -> "progress";
        };
    }
}
