package vn.dondoc.board;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Scope;
import vn.dondoc.board.BoardRows.CellDuty;
import vn.dondoc.board.BoardRows.CellRow;
import vn.dondoc.board.BoardRows.LineRow;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.calendar.WorkingDays;
import vn.dondoc.common.Deadline;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.TimeLeft;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.organization.Directory;
import vn.dondoc.plan.PlanChoice;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanPages;

/** Plans with what has become of their lines: the board of one, and the list of those one may see. It reads rows only. */
@Service
@Transactional(readOnly = true)
public class PlanBoard {

    private final PlanPages plans;
    private final BoardRows rows;
    private final BoardColumns columns;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final AccessPolicy policy;
    private final Clock clock;

    PlanBoard(
            PlanPages plans,
            BoardRows rows,
            BoardColumns columns,
            Directory directory,
            WorkingCalendar calendar,
            AccessPolicy policy,
            Clock clock) {
        this.plans = plans;
        this.rows = rows;
        this.columns = columns;
        this.directory = directory;
        this.calendar = calendar;
        this.policy = policy;
        this.clock = clock;
    }

    /** The board of a plan, narrowed to what the filter asks for. Its figures are those of the whole plan. */
    public BoardPage board(PlanId id, BoardFilter filter) {
        PlanContent plan = plans.open(id);
        BoardContent content = contents(List.of(id)).getOrDefault(id, BoardContent.EMPTY);
        List<BoardGroup> all = columns.of(
                content.cells().values().stream().flatMap(List::stream).toList());
        FilteredBoard filtered = FilteredBoard.of(filter, all);
        List<BoardLine> lines = filtered.lines(content);
        Map<PlanLineId, List<BoardCell>> cells =
                lines.stream().collect(toMap(BoardLine::id, line -> filtered.cells(content, line)));
        List<BoardCell> shown = cells.values().stream().flatMap(List::stream).toList();
        return new BoardPage(
                id,
                plan,
                directory.unit(plan.unit()).name(),
                BoardFigures.of(content.lines()),
                new BoardPage.Shown(
                        lines, cells, filtered.columns(), new BoardTallies(lines, shown, filtered.columns())),
                new BoardPage.Choices(
                        content.lines().stream()
                                .map(line -> line.work().theme())
                                .distinct()
                                .toList(),
                        all),
                new BoardPage.Rights(
                        plans.editable(plan.unit()), policy.allows(DocumentAct.DRAFT, Parties.within(plan.unit()))));
    }

    /** The completion of a whole plan in numbers. */
    public PlanNumbers numbers(PlanId id) {
        PlanContent plan = plans.open(id);
        BoardContent content = contents(List.of(id)).getOrDefault(id, BoardContent.EMPTY);
        List<BoardGroup> all = columns.of(
                content.cells().values().stream().flatMap(List::stream).toList());
        NumberWork work = new NumberWork(content, all);
        return new PlanNumbers(
                id,
                plan,
                directory.unit(plan.unit()).name(),
                BoardFigures.of(content.lines()),
                work.themes(),
                work.units(),
                new BoardTallies(content.lines(), work.cells(), all),
                work.curve(plan, OfficeTime.today(clock)));
    }

    /** The plans one may see, the newest period first, each with its figures. */
    public List<PlanRow> list() {
        List<PlanChoice> seen = plans.seen();
        Map<PlanId, BoardContent> contents =
                contents(seen.stream().map(PlanChoice::id).toList());
        Map<UnitId, String> names = directory.unitNames(
                seen.stream().map(plan -> plan.content().unit()).collect(toSet()));
        return seen.stream()
                .map(plan -> new PlanRow(
                        plan.id(),
                        plan.content(),
                        names.getOrDefault(plan.content().unit(), ""),
                        BoardFigures.of(contents.getOrDefault(plan.id(), BoardContent.EMPTY)
                                .lines()),
                        plans.editable(plan.content().unit())))
                .toList();
    }

    private Map<PlanId, BoardContent> contents(Collection<PlanId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Scope scope = policy.scope();
        LocalDate today = OfficeTime.today(clock);
        WorkingDays days = calendar.workingDays();
        Map<PlanId, List<LineRow>> lines = rows.lines(ids, scope).stream().collect(groupingBy(LineRow::plan));
        List<CellRow> all = rows.cells(ids, scope, today);
        Map<Deadline, TimeLeft> left = all.stream()
                .map(CellRow::duty)
                .filter(Objects::nonNull)
                .map(CellDuty::due)
                .filter(Objects::nonNull)
                .distinct()
                .collect(toMap(identity(), due -> days.left(today, due)));
        Map<PlanLineId, List<CellRow>> cells = all.stream().collect(groupingBy(CellRow::line));
        return ids.stream().collect(toMap(identity(), plan -> {
            List<LineRow> own = lines.getOrDefault(plan, List.of());
            return BoardContent.of(
                    own,
                    own.stream()
                            .flatMap(line -> cells.getOrDefault(line.id(), List.of()).stream())
                            .toList(),
                    due -> Objects.requireNonNull(left.get(due)));
        }));
    }
}
