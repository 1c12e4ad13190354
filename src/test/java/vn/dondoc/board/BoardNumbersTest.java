package vn.dondoc.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.plan.PlanContent;

/** Whatever a plan holds and whatever it is narrowed to: every number on its board opens as many rows as it says. */
class BoardNumbersTest {

    private static final PlanContent HALF_A_YEAR =
            new PlanContent("Kế hoạch", new UnitId("U0"), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));

    @Property(tries = 60)
    void rule_8_every_figure_and_every_subtotal_opens_exactly_its_rows(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int lines,
            @ForAll @IntRange(min = 1, max = 35) int units) {
        RandomBoard random = new RandomBoard(seed);
        List<BoardGroup> columns = random.columns(units);
        BoardContent content = random.content(lines, 4, columns, 9);
        BoardFigures figures = BoardFigures.of(content.lines());

        for (LineSlice slice : LineSlice.values()) {
            assertThat(FilteredBoard.of(BoardFilter.of(slice), columns).lines(content))
                    .as(slice.name())
                    .hasSize(figures.of(slice));
        }
        filters(columns).forEach(filter -> everySubtotal(filter, columns, content));
    }

    @Property(tries = 60)
    void rule_8_every_number_of_a_plan_opens_exactly_its_rows(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int lines,
            @ForAll @IntRange(min = 1, max = 35) int units) {
        RandomBoard random = new RandomBoard(seed);
        List<BoardGroup> columns = random.columns(units);
        BoardContent content = random.content(lines, 4, columns, 9);
        NumberWork work = new NumberWork(content, columns);

        work.themes().forEach(theme -> everySlice(theme, columns, content));
        work.units().forEach(unit -> everyJudgement(unit, columns, content));
        work.curve(HALF_A_YEAR, RandomBoard.TODAY).forEach(point -> everyMilestone(point, columns, content));
    }

    private static void everySlice(PlanNumbers.ThemeNumbers theme, List<BoardGroup> columns, BoardContent content) {
        for (LineSlice slice : LineSlice.values()) {
            BoardFilter opened = BoardFilter.of(slice).of(theme.theme());
            assertThat(FilteredBoard.of(opened, columns).lines(content))
                    .as("%s", opened)
                    .hasSize(theme.figures().of(slice));
        }
    }

    private static void everyJudgement(UnitNumbers unit, List<BoardGroup> columns, BoardContent content) {
        BoardFilter opened = BoardFilter.ALL.counted(null, unit.column().code());
        assertThat(counted(opened, columns, content)).as("%s", opened).hasSize(unit.leads());
        for (Timeliness timeliness : Timeliness.values()) {
            assertThat(counted(opened.judged(timeliness), columns, content))
                    .as("%s of %s", timeliness, opened)
                    .hasSize(unit.of(timeliness));
        }
    }

    private static void everyMilestone(CurvePoint point, List<BoardGroup> columns, BoardContent content) {
        for (Milestone milestone : Milestone.values()) {
            BoardFilter opened = BoardFilter.of(new Reached(milestone, point.until()));
            assertThat(FilteredBoard.of(opened, columns).lines(content))
                    .as("%s", opened)
                    .hasSize(point.of(milestone));
        }
    }

    private static List<BoardCell> counted(BoardFilter filter, List<BoardGroup> columns, BoardContent content) {
        return cells(FilteredBoard.of(filter, columns), content).stream()
                .filter(BoardCell::counted)
                .toList();
    }

    private static List<BoardFilter> filters(List<BoardGroup> columns) {
        List<BoardFilter> filters = new ArrayList<>(List.of(BoardFilter.ALL));
        for (LineSlice slice : LineSlice.values()) {
            filters.add(BoardFilter.of(slice));
        }
        for (Timeliness timeliness : Timeliness.values()) {
            filters.add(new BoardFilter(null, null, false, null, timeliness, null, ""));
        }
        String last = columns.get(columns.size() - 1).code();
        filters.add(new BoardFilter("Chuyên đề 1", last, false, LineSlice.ISSUED, Timeliness.OVERDUE, null, "van"));
        filters.add(new BoardFilter(null, last, true, null, null, null, "1"));
        return filters;
    }

    private static void everySubtotal(BoardFilter filter, List<BoardGroup> columns, BoardContent content) {
        FilteredBoard filtered = FilteredBoard.of(filter, columns);
        List<BoardLine> lines = filtered.lines(content);
        List<BoardCell> cells = cells(filtered, content);
        BoardTallies tallies = new BoardTallies(lines, cells, filtered.columns());
        all(filter, null, tallies.all(), columns, content);
        lines.stream()
                .map(line -> line.work().theme())
                .distinct()
                .forEach(theme -> all(filter, theme, tallies.of(theme), columns, content));
    }

    private static void all(
            BoardFilter filter,
            @Nullable String theme,
            Map<String, BoardTally> tallied,
            List<BoardGroup> columns,
            BoardContent content) {
        tallied.forEach((column, tally) -> opens(filter.counted(theme, column), tally, columns, content));
    }

    private static void opens(BoardFilter filter, BoardTally tally, List<BoardGroup> columns, BoardContent content) {
        FilteredBoard narrowed = FilteredBoard.of(filter, columns);
        Set<UnitId> units = narrowed.columns().stream()
                .flatMap(column -> column.units().stream())
                .map(BoardUnit::id)
                .collect(Collectors.toSet());
        List<BoardCell> counted = cells(narrowed, content).stream()
                .filter(cell -> cell.counted() && units.contains(cell.unit()))
                .toList();

        assertThat(counted).as("%s", filter).hasSize(tally.leads());
        assertThat(counted.stream().filter(BoardCell::done))
                .as("%s", filter)
                .hasSize(tally.confirmed().all());
        assertThat(counted.stream().filter(BoardCell::overdue))
                .as("%s", filter)
                .hasSize(tally.open().overdue());
        assertThat(counted.stream().filter(cell -> cell.timeliness() == Timeliness.DONE_LATE))
                .as("%s", filter)
                .hasSize(tally.confirmed().late());
    }

    private static List<BoardCell> cells(FilteredBoard filtered, BoardContent content) {
        return filtered.lines(content).stream()
                .flatMap(line -> filtered.cells(content, line).stream())
                .toList();
    }
}
