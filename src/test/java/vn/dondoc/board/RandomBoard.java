package vn.dondoc.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.TestDeadlines;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentState;
import vn.dondoc.document.DocumentType;
import vn.dondoc.duty.BookVerdict;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.plan.PlanContent;

/** Boards out of nothing: themes, lines in every state, units alone and in groups, duties that may be opened and that may not. */
public final class RandomBoard {

    static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final List<DutyState> LEAD_STATES = List.of(
            DutyState.SENT,
            DutyState.IN_PROGRESS,
            DutyState.IN_REVIEW,
            DutyState.SUBMITTED,
            DutyState.COMPLETED,
            DutyState.COMPLETED,
            DutyState.REFERRED_BACK,
            DutyState.SUSPENDED,
            DutyState.CANCELLED);

    private final Random random;
    private final WorkingDays days = new WorkingDays(Set.of(), Set.of());
    private long duties;

    public RandomBoard(long seed) {
        random = new Random(seed);
    }

    /** The board of a whole plan, each line with up to so many duties. */
    public BoardPage view(int lines, int units, int perLine) {
        List<BoardGroup> columns = columns(units);
        BoardContent content = content(lines, 12, columns, perLine);
        List<BoardCell> cells =
                content.cells().values().stream().flatMap(List::stream).toList();
        return new BoardPage(
                new PlanId(1),
                new PlanContent("Kế hoạch", new UnitId("U0"), TODAY, TODAY),
                "Đơn vị 0",
                BoardFigures.of(content.lines()),
                new BoardPage.Shown(
                        content.lines(), content.cells(), columns, new BoardTallies(content.lines(), cells, columns)),
                new BoardPage.Choices(List.of(), columns),
                new BoardPage.Rights(true, true));
    }

    /** A third of the units stand alone, the others in groups of up to twenty. */
    List<BoardGroup> columns(int units) {
        Map<String, List<BoardUnit>> columns = new LinkedHashMap<>();
        IntStream.range(0, units)
                .forEach(n -> columns.computeIfAbsent(n % 3 == 0 ? "U" + n : "@" + n / 30, any -> new ArrayList<>())
                        .add(new BoardUnit(new UnitId("U" + n), "Đơn vị " + n)));
        return columns.entrySet().stream()
                .map(column -> new BoardGroup(
                        column.getKey(),
                        column.getKey(),
                        column.getValue(),
                        column.getKey().startsWith("@")))
                .toList();
    }

    BoardContent content(int lines, int themes, List<BoardGroup> columns, int perLine) {
        List<BoardLine> made = new ArrayList<>();
        Map<PlanLineId, List<BoardCell>> cells = new HashMap<>();
        Map<PlanLineId, String> words = new HashMap<>();
        List<BoardUnit> units =
                columns.stream().flatMap(column -> column.units().stream()).toList();
        for (int n = 0; n < lines; n++) {
            PlanLineId id = new PlanLineId(n + 1L);
            boolean issued = random.nextInt(5) > 0;
            List<BoardCell> own = IntStream.range(0, random.nextInt(perLine))
                    .mapToObj(any ->
                            cell(id, units.get(random.nextInt(units.size())).id(), issued))
                    .toList();
            boolean dropped = !issued && random.nextInt(4) == 0;
            LineStanding judge = LineStanding.of(
                    dropped, issued ? DocumentState.ISSUED : null, TODAY.minusDays(random.nextInt(150)), own);
            cells.put(id, dropped ? List.of() : own);
            words.put(id, "van ban thu " + n);
            made.add(new BoardLine(
                    id,
                    new BoardLine.Work(
                            "Chuyên đề " + n * themes / lines,
                            DocumentType.KE_HOACH,
                            issued ? n + "-KH/TB" : null,
                            "Văn bản thứ " + n + " về việc đẩy mạnh công tác tuyên truyền, vận động trên địa bàn quận",
                            Due.on(TODAY.plusDays(random.nextInt(60) - 30))),
                    judge,
                    null));
        }
        return new BoardContent(made, cells, words);
    }

    private BoardCell cell(PlanLineId line, UnitId unit, boolean issued) {
        DutyRole role = random.nextInt(3) == 0 ? DutyRole.COORDINATE : DutyRole.LEAD;
        if (!issued) {
            return new BoardCell(line, unit, role, null, null, null, null, null);
        }
        DutyState state =
                role == DutyRole.COORDINATE ? DutyState.OPEN : LEAD_STATES.get(random.nextInt(LEAD_STATES.size()));
        Deadline due = TestDeadlines.of(TODAY.plusDays(random.nextInt(40) - 20), days);
        String verdict = random.nextBoolean() ? "LATE" : "ON_TIME";
        Timeliness judged = BoardCell.clockRuns(role, state)
                ? Timeliness.of(state, BookVerdict.valueOf(verdict), due, null, TODAY)
                : null;
        TimeLeft left = role == DutyRole.LEAD && state.withUnit() ? days.left(TODAY, due) : null;
        DutyId duty = random.nextInt(8) == 0 ? null : new DutyId(++duties);
        return new BoardCell(line, unit, role, duty, state, judged, left, completion(state));
    }

    private @Nullable Completion completion(DutyState state) {
        return state == DutyState.COMPLETED
                ? new Completion(TODAY.minusDays(random.nextInt(90)), random.nextBoolean())
                : null;
    }
}
