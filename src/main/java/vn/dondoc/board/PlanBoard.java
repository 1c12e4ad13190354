package vn.dondoc.board;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.access.AccessPolicy;
import vn.dondoc.access.Parties;
import vn.dondoc.common.PlanId;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.document.DocumentAct;
import vn.dondoc.duty.KnownDays;
import vn.dondoc.organization.Directory;
import vn.dondoc.plan.PlanChoice;
import vn.dondoc.plan.PlanContent;
import vn.dondoc.plan.PlanPages;
import vn.dondoc.theme.ThemeList;

/** Plans with what has become of their lines: the board of one, and the list of those one may see. It reads rows only. */
@Service
@Transactional(readOnly = true)
public class PlanBoard {

    private final PlanPages plans;
    private final ThemeList themes;
    private final BoardReader reader;
    private final BoardDutyRows dutyRows;
    private final BoardColumns columns;
    private final KnownDays knownDays;
    private final Directory directory;
    private final AccessPolicy policy;

    PlanBoard(
            PlanPages plans,
            ThemeList themes,
            BoardReader reader,
            BoardDutyRows dutyRows,
            BoardColumns columns,
            KnownDays knownDays,
            Directory directory,
            AccessPolicy policy) {
        this.plans = plans;
        this.themes = themes;
        this.reader = reader;
        this.dutyRows = dutyRows;
        this.columns = columns;
        this.knownDays = knownDays;
        this.directory = directory;
        this.policy = policy;
    }

    /** The board of a plan, narrowed to what the filter asks for. Its figures are those of the whole plan. */
    public BoardPage board(PlanId id, BoardFilter filter) {
        PlanContent plan = plans.open(id);
        BoardContent content = reader.of(id);
        List<BoardGroup> all = columnsOf(content);
        BoardFilter named = named(filter);
        FilteredBoard filtered = FilteredBoard.of(named, all);
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
                        named, lines, cells, filtered.columns(), new BoardTallies(lines, shown, filtered.columns())),
                new BoardPage.Choices(
                        content.lines().stream()
                                .map(line -> line.work().theme())
                                .distinct()
                                .toList(),
                        all),
                new BoardPage.Rights(
                        plans.editable(plan.unit()), policy.allows(DocumentAct.DRAFT, Parties.within(plan.unit()))),
                new BoardNews.Watched(id, content.documents()));
    }

    /** The completion of a whole plan in numbers. */
    public PlanNumbers numbers(PlanId id) {
        PlanContent plan = plans.open(id);
        BoardContent content = reader.of(id);
        NumberWork work = new NumberWork(content, columnsOf(content));
        return new PlanNumbers(
                id,
                plan,
                directory.unit(plan.unit()).name(),
                BoardFigures.of(content.lines()),
                work.themes(),
                work.duties(),
                work.curve(plan, reader.today(), knownDays.since()));
    }

    /** The lead duties behind a number of a plan: exactly as many as the number says. */
    public PlanDuties duties(PlanId id, DutyQuestion question) {
        PlanContent plan = plans.open(id);
        BoardContent content = reader.of(id);
        List<BoardGroup> all = columnsOf(content);
        List<BoardCell> cells = FilteredBoard.of(named(question.filter()), all).duties(content, question);
        String line = content.lines().stream()
                .filter(one -> one.id().equals(question.line()))
                .map(one -> one.work().summary())
                .findFirst()
                .orElse("");
        return new PlanDuties(id, plan, line, all, dutyRows.of(id, cells, reader.today()));
    }

    /** The plans one may see, the newest period first, each with its figures. */
    public List<PlanRow> list() {
        List<PlanChoice> seen = plans.seen();
        Map<PlanId, BoardContent> contents =
                reader.of(seen.stream().map(PlanChoice::id).toList());
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

    /** An address may be older than the name of its theme. */
    private BoardFilter named(BoardFilter filter) {
        return filter.theme() == null ? filter : filter.of(themes.index().nameOf(filter.theme()));
    }

    private List<BoardGroup> columnsOf(BoardContent content) {
        return columns.of(
                content.cells().values().stream().flatMap(List::stream).toList());
    }
}
