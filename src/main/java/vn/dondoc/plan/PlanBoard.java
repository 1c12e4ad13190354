package vn.dondoc.plan;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Act;
import vn.dondoc.access.Parties;
import vn.dondoc.access.Scope;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.organization.Directory;
import vn.dondoc.plan.BoardRows.CellRow;
import vn.dondoc.plan.BoardRows.LineRow;

/** Plans with what has become of their lines: the board of one, and the list of those one may see. It reads rows only. */
@Service
@Transactional(readOnly = true)
public class PlanBoard {

    private final PlanDesk desk;
    private final PlanRepository plans;
    private final BoardRows rows;
    private final BoardColumns columns;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final AccessPolicy policy;

    PlanBoard(
            PlanDesk desk,
            PlanRepository plans,
            BoardRows rows,
            BoardColumns columns,
            Directory directory,
            WorkingCalendar calendar,
            AccessPolicy policy) {
        this.desk = desk;
        this.plans = plans;
        this.rows = rows;
        this.columns = columns;
        this.directory = directory;
        this.calendar = calendar;
        this.policy = policy;
    }

    /** The board of a plan, narrowed to what the filter asks for. Its figures are those of the whole plan. */
    public BoardView board(PlanId id, BoardFilter filter) {
        PlanContent plan = desk.open(id, Act.SEE_PLAN).plan().content();
        BoardContent content = contents(List.of(id)).getOrDefault(id, BoardContent.EMPTY);
        List<BoardGroup> all = columns.of(
                content.cells().values().stream().flatMap(List::stream).toList());
        FilteredBoard filtered = FilteredBoard.of(filter, all);
        List<BoardLine> lines = filtered.lines(content);
        Map<PlanLineId, List<BoardCell>> cells =
                lines.stream().collect(toMap(BoardLine::id, line -> filtered.cells(content, line)));
        List<BoardCell> shown = cells.values().stream().flatMap(List::stream).toList();
        return new BoardView(
                id,
                plan,
                directory.unit(plan.unit()).name(),
                BoardFigures.of(content.lines()),
                lines,
                cells,
                filtered.columns(),
                new BoardTallies(lines, shown, filtered.columns()),
                new BoardView.Choices(
                        content.lines().stream()
                                .map(BoardLine::theme)
                                .distinct()
                                .toList(),
                        all),
                editable(plan),
                policy.allows(Act.DRAFT, Parties.within(plan.unit())));
    }

    /** The completion of a whole plan in numbers. */
    public PlanNumbers numbers(PlanId id) {
        PlanContent plan = desk.open(id, Act.SEE_PLAN).plan().content();
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
                work.curve(plan, OfficeTime.dayOf(desk.now())));
    }

    /** The plans one may see, the newest period first, each with its figures. */
    public List<PlanRow> list() {
        Scope scope = policy.scope();
        List<Plan> seen = plans.findAllByOrderByPeriodFromDescIdDesc().stream()
                .filter(plan -> scope.everything()
                        || scope.secretaryOf().contains(plan.unit())
                        || scope.bodies().contains(plan.unit()))
                .toList();
        Map<PlanId, BoardContent> contents =
                contents(seen.stream().map(Plan::id).toList());
        Map<UnitId, String> names =
                directory.unitNames(seen.stream().map(Plan::unit).collect(toSet()));
        return seen.stream()
                .map(plan -> new PlanRow(
                        plan.id(),
                        plan.content(),
                        names.getOrDefault(plan.unit(), ""),
                        BoardFigures.of(contents.getOrDefault(plan.id(), BoardContent.EMPTY)
                                .lines()),
                        editable(plan.content())))
                .toList();
    }

    private boolean editable(PlanContent plan) {
        return policy.allows(Act.EDIT_PLAN, desk.parties(plan.unit()));
    }

    private Map<PlanId, BoardContent> contents(Collection<PlanId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Scope scope = policy.scope();
        BoardTimeliness timeliness = new BoardTimeliness(OfficeTime.dayOf(desk.now()), calendar.workingDays());
        Map<PlanId, List<LineRow>> lines = rows.lines(ids, scope).stream().collect(groupingBy(LineRow::plan));
        Map<PlanLineId, List<CellRow>> cells = rows.cells(ids, scope).stream().collect(groupingBy(CellRow::line));
        return ids.stream().collect(toMap(identity(), plan -> {
            List<LineRow> own = lines.getOrDefault(plan, List.of());
            return BoardContent.of(
                    own,
                    own.stream()
                            .flatMap(line -> cells.getOrDefault(line.id(), List.of()).stream())
                            .toList(),
                    timeliness);
        }));
    }
}
