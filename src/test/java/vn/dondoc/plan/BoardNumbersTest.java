package vn.dondoc.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.dondoc.assignment.Timeliness;
import vn.dondoc.common.UnitId;

/** Whatever a plan holds and whatever it is narrowed to: every number on its board opens as many rows as it says. */
class BoardNumbersTest {

    @Property(tries = 60)
    void every_figure_and_every_subtotal_opens_exactly_its_rows(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int lines,
            @ForAll @IntRange(min = 1, max = 35) int units) {
        RandomBoard random = new RandomBoard(seed);
        List<BoardGroup> columns = random.columns(units);
        BoardContent content = random.content(lines, 4, columns, 9);
        BoardFigures figures = BoardFigures.of(content.lines());

        for (LineSlice slice : LineSlice.values()) {
            assertThat(BoardSieve.of(BoardFilter.of(slice), columns).lines(content))
                    .as(slice.name())
                    .hasSize(figures.of(slice));
        }
        filters(columns).forEach(filter -> everySubtotal(filter, columns, content));
    }

    private static List<BoardFilter> filters(List<BoardGroup> columns) {
        List<BoardFilter> filters = new ArrayList<>(List.of(BoardFilter.ALL));
        for (LineSlice slice : LineSlice.values()) {
            filters.add(BoardFilter.of(slice));
        }
        for (Timeliness timeliness : Timeliness.values()) {
            filters.add(new BoardFilter(null, null, false, null, timeliness, ""));
        }
        String last = columns.get(columns.size() - 1).code();
        filters.add(new BoardFilter("Chuyên đề 1", last, false, LineSlice.ISSUED, Timeliness.OVERDUE, "van"));
        filters.add(new BoardFilter(null, last, true, null, null, "1"));
        return filters;
    }

    private static void everySubtotal(BoardFilter filter, List<BoardGroup> columns, BoardContent content) {
        BoardSieve sieve = BoardSieve.of(filter, columns);
        List<BoardLine> lines = sieve.lines(content);
        List<BoardCell> cells = cells(sieve, content);
        BoardTallies tallies = new BoardTallies(lines, cells, sieve.columns());
        all(filter, null, tallies.all(), columns, content);
        lines.stream()
                .map(BoardLine::theme)
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
        BoardSieve narrowed = BoardSieve.of(filter, columns);
        Set<UnitId> units = narrowed.columns().stream()
                .flatMap(column -> column.units().stream())
                .map(BoardUnit::id)
                .collect(Collectors.toSet());
        List<BoardCell> counted = cells(narrowed, content).stream()
                .filter(cell -> cell.counted() && units.contains(cell.unit()))
                .toList();

        assertThat(counted).as("%s", filter).hasSize(tally.leads());
        assertThat(counted.stream().filter(BoardCell::done)).as("%s", filter).hasSize(tally.done());
        assertThat(counted.stream().filter(BoardCell::overdue)).as("%s", filter).hasSize(tally.overdue());
        assertThat(counted.stream().filter(cell -> cell.timeliness() == Timeliness.DONE_LATE))
                .as("%s", filter)
                .hasSize(tally.late());
    }

    private static List<BoardCell> cells(BoardSieve sieve, BoardContent content) {
        return sieve.lines(content).stream()
                .flatMap(line -> sieve.cells(content, line).stream())
                .toList();
    }
}
