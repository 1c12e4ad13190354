package vn.dondoc.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.TestDeadlines;
import vn.dondoc.board.BoardRows.CellDuty;
import vn.dondoc.board.BoardRows.CellRow;
import vn.dondoc.board.BoardRows.LineDocument;
import vn.dondoc.board.BoardRows.LineRow;
import vn.dondoc.board.BoardRows.LineWords;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.DocumentId;
import vn.dondoc.common.Due;
import vn.dondoc.common.DutyId;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentState;
import vn.dondoc.document.DocumentType;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.plan.PlanContent;

/** Boards out of nothing: themes, lines in every state, units alone and in groups, duties that may be opened and that may not. */
public final class RandomBoard {

    static final LocalDate TODAY = LocalDate.of(2022, 6, 20);
    private static final PlanId PLAN = new PlanId(1);
    private static final List<DocumentState> DOCUMENTS = List.of(
            DocumentState.ISSUED,
            DocumentState.ISSUED,
            DocumentState.ISSUED,
            DocumentState.ISSUED,
            DocumentState.ISSUED,
            DocumentState.CLOSED,
            DocumentState.SUPERSEDED,
            DocumentState.RECALLED,
            DocumentState.DRAFT,
            DocumentState.IN_APPROVAL,
            DocumentState.SIGNED);
    private static final List<DutyState> ENDED =
            List.of(DutyState.COMPLETED, DutyState.COMPLETED, DutyState.CANCELLED, DutyState.TRANSFERRED);
    private static final List<DutyState> OPEN = List.of(
            DutyState.SENT,
            DutyState.IN_PROGRESS,
            DutyState.IN_REVIEW,
            DutyState.SUBMITTED,
            DutyState.REFERRED_BACK,
            DutyState.SUSPENDED);
    private static final List<Timeliness> RUNNING =
            List.of(Timeliness.IN_TIME, Timeliness.DUE_SOON, Timeliness.OVERDUE);
    private static final List<Timeliness> DONE = List.of(Timeliness.DONE_ON_TIME, Timeliness.DONE_LATE);

    private final Random random;
    private final WorkingDays days = new WorkingDays(Set.of(), Set.of());
    private long duties;

    public RandomBoard(long seed) {
        random = new Random(seed);
    }

    /** What a plan would be read from. */
    record Rows(List<LineRow> lines, List<CellRow> cells) {}

    /** The board of a whole plan, each line with up to so many duties. */
    public BoardPage view(int lines, int units, int perLine) {
        List<BoardGroup> columns = columns(units);
        BoardContent content = content(rows(lines, 12, columns, perLine));
        List<BoardCell> cells =
                content.cells().values().stream().flatMap(List::stream).toList();
        return new BoardPage(
                PLAN,
                new PlanContent("Kế hoạch", new UnitId("U0"), TODAY, TODAY),
                "Đơn vị 0",
                BoardFigures.of(content.lines()),
                new BoardPage.Shown(
                        BoardFilter.ALL,
                        content.lines(),
                        content.cells(),
                        columns,
                        new BoardTallies(content.lines(), cells, columns)),
                new BoardPage.Choices(List.of(), columns),
                new BoardPage.Rights(true, true),
                new BoardNews.Watched(PLAN, content.documents()));
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

    BoardContent content(Rows rows) {
        return BoardContent.of(rows.lines(), rows.cells(), due -> days.left(TODAY, due));
    }

    Rows rows(int lines, int themes, List<BoardGroup> columns, int perLine) {
        List<UnitId> units = columns.stream()
                .flatMap(column -> column.units().stream())
                .map(BoardUnit::id)
                .toList();
        List<LineRow> made = new ArrayList<>();
        List<CellRow> cells = new ArrayList<>();
        for (int n = 0; n < lines; n++) {
            LineDocument document = random.nextInt(8) == 0 ? null : document(n);
            boolean dropped = document == null && random.nextInt(3) == 0;
            LineRow line = line(n, "Chuyên đề " + n * themes / lines, dropped, document);
            made.add(line);
            IntStream.range(0, dropped ? 0 : random.nextInt(perLine))
                    .mapToObj(any -> cell(line, units.get(random.nextInt(units.size()))))
                    .forEach(cells::add);
        }
        return new Rows(made, cells);
    }

    private LineRow line(int n, String theme, boolean dropped, @Nullable LineDocument document) {
        return new LineRow(
                PLAN,
                new PlanLineId(n + 1L),
                new LineWords(
                        theme,
                        DocumentType.KE_HOACH,
                        "Văn bản thứ " + n + " về việc đẩy mạnh công tác tuyên truyền, vận động trên địa bàn quận",
                        "van ban thu " + n),
                Due.on(TODAY.plusDays(random.nextInt(60) - 30)),
                dropped,
                document);
    }

    private LineDocument document(int n) {
        DocumentState state = one(DOCUMENTS);
        boolean draft = DOCUMENTS.indexOf(state) > DOCUMENTS.indexOf(DocumentState.RECALLED);
        return new LineDocument(
                new DocumentId(n + 1L),
                draft ? null : n + "-KH/TB",
                state,
                draft ? null : instant(150),
                random.nextInt(8) > 0);
    }

    private CellRow cell(LineRow line, UnitId unit) {
        DutyRole role = random.nextInt(3) == 0 ? DutyRole.COORDINATE : DutyRole.LEAD;
        LineDocument document = line.document();
        CellDuty duty = document == null || document.issuedAt() == null ? null : duty(role, document.state());
        return new CellRow(line.id(), unit, role, duty);
    }

    private CellDuty duty(DutyRole role, DocumentState document) {
        boolean over = document != DocumentState.ISSUED || random.nextInt(2) == 0;
        DutyState state = role == DutyRole.COORDINATE ? DutyState.OPEN : over ? one(ENDED) : one(OPEN);
        boolean ended = ENDED.contains(state);
        Deadline due = random.nextInt(6) == 0 ? null : TestDeadlines.of(TODAY.plusDays(random.nextInt(40) - 20), days);
        Timeliness running = due == null ? Timeliness.NO_DUE : one(RUNNING);
        return new CellDuty(
                new DutyId(++duties),
                state,
                due,
                state == DutyState.COMPLETED ? one(DONE) : running,
                ended ? instant(90) : null,
                state == DutyState.COMPLETED && random.nextBoolean() ? "LATE" : null,
                random.nextInt(8) > 0);
    }

    private Instant instant(int daysAgo) {
        return TODAY.minusDays(random.nextInt(daysAgo))
                .atStartOfDay(OfficeTime.ZONE)
                .plusMinutes(random.nextInt(24 * 60))
                .toInstant();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
