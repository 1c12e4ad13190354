package vn.dondoc.board.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardCell;
import vn.dondoc.board.LineState;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.common.ui.TimeLeftBadge;
import vn.dondoc.common.ui.Tone;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;

/** How one unit's part in one line looks. */
final class DutyCellLook {

    private DutyCellLook() {}

    static CellLook of(BoardCell cell, LineState line) {
        DutyState state = cell.state();
        if (state == null) {
            return planned(cell.role(), line);
        }
        return new CellLook(
                tone(cell, state),
                icon(cell, state),
                brief(cell.left()),
                words(cell, state),
                cell.role() != DutyRole.LEAD);
    }

    private static CellLook planned(DutyRole role, LineState line) {
        String words = Texts.say("duty.role." + role.name()) + " · " + LineLook.words(line);
        return new CellLook(
                Tone.NONE, line == LineState.DRAFTING ? "draft" : "planned", "", words, role != DutyRole.LEAD);
    }

    /** The working days that are gone, or the few that are left. */
    private static String brief(@Nullable TimeLeft left) {
        if (left == null || (!left.overdue() && !left.soon())) {
            return "";
        }
        return (left.overdue() ? "−" : "") + left.workingDays();
    }

    private static String words(BoardCell cell, DutyState state) {
        return Stream.of(
                        Texts.say("duty.role." + cell.role().name()),
                        Texts.say("duty.state." + state.name()),
                        timeliness(cell),
                        cell.duty() == null ? Texts.say("board.cell.shut") : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String timeliness(BoardCell cell) {
        if (cell.left() != null) {
            return TimeLeftBadge.words(cell.left());
        }
        if (cell.timeliness() == null) {
            return "";
        }
        String words = Texts.say("timeliness." + cell.timeliness().name());
        return cell.ending() != null && cell.ending().byBook() ? Texts.say("timeliness.by-book", words) : words;
    }

    private static Tone tone(BoardCell cell, DutyState state) {
        return switch (state) {
            case SENT, IN_PROGRESS, IN_REVIEW ->
                running(Objects.requireNonNullElse(cell.timeliness(), Timeliness.NO_DUE));
            case COMPLETED -> cell.timeliness() == Timeliness.DONE_LATE ? Tone.DONE_LATE : Tone.IN_TIME;
            case SUBMITTED -> cell.timeliness() == Timeliness.OVERDUE ? Tone.DONE_LATE : Tone.INFO;
            case REFERRED_BACK -> Tone.DUE_SOON;
            case OPEN, CONTRIBUTED, RELEASED, SUSPENDED, CANCELLED, TRANSFERRED -> Tone.NONE;
        };
    }

    private static Tone running(Timeliness timeliness) {
        return switch (timeliness) {
            case OVERDUE -> Tone.OVERDUE;
            case DUE_SOON -> Tone.DUE_SOON;
            case IN_TIME, DONE_ON_TIME, DONE_LATE -> Tone.INFO;
            case NO_DUE -> Tone.NONE;
        };
    }

    private static String icon(BoardCell cell, DutyState state) {
        return switch (state) {
            case SENT, IN_PROGRESS, IN_REVIEW -> running(cell, state);
            case SUBMITTED -> "submitted";
            case COMPLETED -> cell.timeliness() == Timeliness.DONE_LATE ? "late" : "done";
            case REFERRED_BACK -> "back";
            case SUSPENDED -> "pause";
            case CANCELLED, TRANSFERRED -> "stop";
            case OPEN -> "help";
            case CONTRIBUTED -> "helped";
            case RELEASED -> "released";
        };
    }

    private static String running(BoardCell cell, DutyState state) {
        if (cell.overdue()) {
            return "overdue";
        }
        if (cell.timeliness() == Timeliness.DUE_SOON) {
            return "soon";
        }
        return state == DutyState.SENT ? "sent" : "progress";
    }
}
