package vn.dondoc.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardRows.CellDuty;
import vn.dondoc.board.BoardRows.CellRow;
import vn.dondoc.board.BoardRows.LineDocument;
import vn.dondoc.board.BoardRows.LineRow;
import vn.dondoc.document.DocumentState;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;

/**
 * Counts a plan the slow way, row by row, by the words of domain §4 and §6. It shares no code with what it checks: of the
 * parts it takes the names alone.
 */
record BoardByHand(List<LineRow> lines, List<CellRow> cells) {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Set<DutyState> STOPPED = Set.of(DutyState.CANCELLED, DutyState.TRANSFERRED);
    private static final Set<DutyState> AT_WORK = Set.of(DutyState.SENT, DutyState.IN_PROGRESS, DutyState.IN_REVIEW);
    private static final Set<DocumentState> DRAFTS =
            Set.of(DocumentState.DRAFT, DocumentState.IN_APPROVAL, DocumentState.SIGNED);

    /** Where a line stands, in one word. */
    enum Word {
        PLANNED,
        DRAFTED,
        OPEN,
        OVERDUE,
        RESTING,
        ON_TIME,
        LATE,
        GONE
    }

    Map<LineSlice, Integer> lines(Predicate<LineRow> which) {
        Map<LineSlice, Integer> counts = new EnumMap<>(LineSlice.class);
        for (LineSlice slice : LineSlice.values()) {
            counts.put(slice, 0);
        }
        lines.stream()
                .filter(which)
                .forEach(line -> slices(wordOf(line)).forEach(slice -> counts.merge(slice, 1, Integer::sum)));
        return counts;
    }

    Map<DutySlice, Integer> duties(Predicate<CellRow> which) {
        Map<DutySlice, Integer> counts = new EnumMap<>(DutySlice.class);
        for (DutySlice slice : DutySlice.values()) {
            counts.put(slice, 0);
        }
        cells.stream()
                .filter(which)
                .forEach(cell -> slices(cell).forEach(slice -> counts.merge(slice, 1, Integer::sum)));
        return counts;
    }

    Word wordOf(LineRow line) {
        LineDocument document = line.document();
        if (line.dropped() || document != null && document.state() == DocumentState.RECALLED) {
            return Word.GONE;
        }
        if (document == null) {
            return Word.PLANNED;
        }
        return DRAFTS.contains(document.state()) ? Word.DRAFTED : issued(leadsOf(line));
    }

    private static Word issued(List<CellDuty> leads) {
        int completed = 0;
        int late = 0;
        int open = 0;
        int overdue = 0;
        int resting = 0;
        for (CellDuty lead : leads) {
            DutyState state = lead.state();
            completed += state == DutyState.COMPLETED ? 1 : 0;
            late += says(lead, "DONE_LATE") && state == DutyState.COMPLETED ? 1 : 0;
            open += state == DutyState.COMPLETED || STOPPED.contains(state) ? 0 : 1;
            overdue += AT_WORK.contains(state) && says(lead, "OVERDUE") ? 1 : 0;
            resting += state == DutyState.SUSPENDED ? 1 : 0;
        }
        if (open > 0) {
            return overdue > 0 ? Word.OVERDUE : resting == open ? Word.RESTING : Word.OPEN;
        }
        if (completed == 0 && !leads.isEmpty()) {
            return Word.GONE;
        }
        return late > 0 ? Word.LATE : Word.ON_TIME;
    }

    /** The day its last open duty ended, confirmed or stopped; without duties the day of its issue; null while not done. */
    @Nullable
    LocalDate doneOn(LineRow line) {
        Word word = wordOf(line);
        if (word != Word.ON_TIME && word != Word.LATE || line.document() == null) {
            return null;
        }
        LocalDate last = null;
        for (CellDuty lead : leadsOf(line)) {
            LocalDate ended = dayOf(lead.endedAt());
            last = last == null || ended != null && ended.compareTo(last) > 0 ? ended : last;
        }
        return last == null ? dayOf(line.document().issuedAt()) : last;
    }

    @Nullable
    LocalDate issuedOn(LineRow line) {
        Word word = wordOf(line);
        boolean issued = word != Word.GONE && word != Word.PLANNED && word != Word.DRAFTED;
        return issued && line.document() != null ? dayOf(line.document().issuedAt()) : null;
    }

    private List<CellDuty> leadsOf(LineRow line) {
        return cells.stream()
                .filter(cell -> cell.line().equals(line.id()) && cell.role() == DutyRole.LEAD && cell.duty() != null)
                .map(CellRow::duty)
                .toList();
    }

    private static Set<LineSlice> slices(Word word) {
        return switch (word) {
            case PLANNED -> EnumSet.of(LineSlice.STANDING, LineSlice.PLANNED);
            case DRAFTED -> EnumSet.of(LineSlice.STANDING, LineSlice.DRAFTING);
            case OPEN -> EnumSet.of(LineSlice.STANDING, LineSlice.ISSUED, LineSlice.UNDER_WAY);
            case OVERDUE -> EnumSet.of(LineSlice.STANDING, LineSlice.ISSUED, LineSlice.UNDER_WAY, LineSlice.OVERDUE);
            case RESTING -> EnumSet.of(LineSlice.STANDING, LineSlice.ISSUED, LineSlice.UNDER_WAY, LineSlice.SUSPENDED);
            case ON_TIME -> EnumSet.of(LineSlice.STANDING, LineSlice.ISSUED, LineSlice.DONE);
            case LATE -> EnumSet.of(LineSlice.STANDING, LineSlice.ISSUED, LineSlice.DONE, LineSlice.DONE_LATE);
            case GONE -> EnumSet.of(LineSlice.DROPPED);
        };
    }

    private static Set<DutySlice> slices(CellRow cell) {
        CellDuty duty = cell.duty();
        if (duty == null || !duty.mayOpen() || cell.role() != DutyRole.LEAD) {
            return EnumSet.noneOf(DutySlice.class);
        }
        return switch (duty.state()) {
            case COMPLETED ->
                EnumSet.of(
                        DutySlice.TOTAL,
                        DutySlice.COMPLETED,
                        says(duty, "DONE_LATE") ? DutySlice.LATE : DutySlice.ON_TIME);
            case CANCELLED, TRANSFERRED -> EnumSet.of(DutySlice.TOTAL, DutySlice.STOPPED);
            case SUBMITTED -> EnumSet.of(DutySlice.TOTAL, DutySlice.OPEN, DutySlice.AWAITING);
            case REFERRED_BACK -> EnumSet.of(DutySlice.TOTAL, DutySlice.OPEN, DutySlice.REFERRED_BACK);
            case SUSPENDED -> EnumSet.of(DutySlice.TOTAL, DutySlice.OPEN, DutySlice.SUSPENDED);
            default ->
                EnumSet.of(
                        DutySlice.TOTAL,
                        DutySlice.OPEN,
                        DutySlice.valueOf(duty.timeliness().name()));
        };
    }

    private static boolean says(CellDuty duty, String timeliness) {
        return duty.timeliness().name().equals(timeliness);
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(VIETNAM).toLocalDate();
    }
}
