package vn.dondoc.board;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardRows.CellRow;
import vn.dondoc.board.BoardRows.LineRow;
import vn.dondoc.common.PlanLineId;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.KnownSince;
import vn.dondoc.duty.Timeliness;
import vn.dondoc.plan.PlanContent;

/** Whatever a plan holds: its numbers are what a hand counts, and each opens as many rows as it says. */
class BoardNumbersTest {

    private static final PlanContent HALF_A_YEAR =
            new PlanContent("Kế hoạch", new UnitId("U0"), LocalDate.of(2022, 1, 1), LocalDate.of(2022, 6, 30));

    private List<BoardGroup> columns = List.of();
    private RandomBoard.Rows rows = new RandomBoard.Rows(List.of(), List.of());
    private BoardByHand byHand = new BoardByHand(List.of(), List.of());
    private BoardContent content = BoardContent.EMPTY;

    private void make(long seed, int lines, int units) {
        RandomBoard random = new RandomBoard(seed);
        columns = random.columns(units);
        rows = random.rows(lines, 4, columns, 9);
        byHand = new BoardByHand(rows.lines(), rows.cells());
        content = random.content(rows);
    }

    @Property(tries = 100)
    void every_line_stands_where_a_hand_puts_it_and_every_part_opens_exactly_its_lines(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int lines,
            @ForAll @IntRange(min = 1, max = 35) int units) {
        make(seed, lines, units);
        NumberWork work = new NumberWork(content, columns);

        parts(BoardFilter.ALL, BoardFigures.of(content.lines()), line -> true);
        work.themes()
                .forEach(theme -> parts(
                        BoardFilter.ALL.of(theme.theme()),
                        theme.figures(),
                        line -> line.words().theme().equals(theme.theme())));
        Map<PlanLineId, BoardLine> judged = content.lines().stream().collect(toMap(BoardLine::id, line -> line));
        rows.lines().forEach(row -> ended(row, Objects.requireNonNull(judged.get(row.id()))));
        work.curve(HALF_A_YEAR, RandomBoard.TODAY, KnownSince.ALWAYS).forEach(this::milestones);
    }

    @Property(tries = 20)
    void of_months_before_the_first_book_the_curve_tells_dues_and_issues_and_not_what_was_done(@ForAll long seed) {
        make(seed, 20, 9);
        NumberWork work = new NumberWork(content, columns);
        LocalDate firstBook = LocalDate.of(2022, 5, 31);
        List<CurvePoint> all = work.curve(HALF_A_YEAR, RandomBoard.TODAY, KnownSince.ALWAYS);

        List<CurvePoint> curve = work.curve(HALF_A_YEAR, RandomBoard.TODAY, new KnownSince(firstBook));
        for (int month = 0; month < curve.size(); month++) {
            boolean known = !curve.get(month).until().isBefore(firstBook);
            assertThat(curve.get(month).knows(Milestone.DONE)).isEqualTo(known);
            assertThat(curve.get(month).knows(Milestone.DONE_BY_BOOK)).isEqualTo(known);
            assertThat(curve.get(month).of(Milestone.DUE))
                    .isEqualTo(all.get(month).of(Milestone.DUE));
            assertThat(curve.get(month).of(Milestone.ISSUED))
                    .isEqualTo(all.get(month).of(Milestone.ISSUED));
        }
    }

    private void parts(BoardFilter filter, BoardFigures figures, Predicate<LineRow> which) {
        assertThat(figures.parts()).isEqualTo(byHand.lines(which));
        assertThat(figures.lines())
                .isEqualTo((int) rows.lines().stream().filter(which).count())
                .isEqualTo(figures.of(LineSlice.STANDING) + figures.of(LineSlice.DROPPED))
                .isEqualTo(figures.of(LineSlice.PLANNED)
                        + figures.of(LineSlice.DRAFTING)
                        + figures.of(LineSlice.ISSUED)
                        + figures.of(LineSlice.DROPPED));
        for (LineSlice slice : LineSlice.values()) {
            BoardFilter opened = BoardFilter.of(slice).of(filter.theme());
            assertThat(FilteredBoard.of(opened, columns).lines(content))
                    .as("%s", opened)
                    .hasSize(figures.of(slice));
        }
    }

    private void ended(LineRow row, BoardLine line) {
        Ending completion = line.status().completion();
        assertThat(completion == null ? null : completion.day()).isEqualTo(byHand.doneOn(row));
        assertThat(line.status().issuedOn()).isEqualTo(byHand.issuedOn(row));
    }

    private void milestones(CurvePoint point) {
        assertThat(point.of(Milestone.DONE)).isEqualTo(until(point, byHand::doneOn));
        assertThat(point.of(Milestone.ISSUED)).isEqualTo(until(point, byHand::issuedOn));
        for (Milestone milestone : Milestone.values()) {
            BoardFilter opened = BoardFilter.of(new Reached(milestone, point.until()));
            assertThat(FilteredBoard.of(opened, columns).lines(content))
                    .as("%s", opened)
                    .hasSize(point.of(milestone));
        }
    }

    private int until(CurvePoint point, DayOf dayOf) {
        return (int) rows.lines().stream()
                .map(dayOf::of)
                .filter(day -> day != null && day.compareTo(point.until()) <= 0)
                .count();
    }

    @FunctionalInterface
    private interface DayOf {
        @Nullable
        LocalDate of(LineRow line);
    }

    @Property(tries = 100)
    void rule_8_every_number_of_duties_is_what_a_hand_counts_and_opens_exactly_its_duties(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int lines,
            @ForAll @IntRange(min = 1, max = 35) int units) {
        make(seed, lines, units);
        PlanNumbers.Duties numbers = new NumberWork(content, columns).duties();

        duties(BoardFilter.ALL, null, numbers.all(), cell -> true);
        numbers.units().forEach(unit -> {
            Set<UnitId> named =
                    unit.column().units().stream().map(BoardUnit::id).collect(toSet());
            duties(BoardFilter.ALL.in(unit.column().code()), null, unit.duties(), cell -> named.contains(cell.unit()));
        });
        filters().forEach(this::subtotals);
    }

    private void duties(BoardFilter filter, @Nullable PlanLineId line, DutyFigures figures, Predicate<CellRow> which) {
        assertThat(figures.parts()).as("%s", filter).isEqualTo(byHand.duties(which));
        assertThat(figures.of(DutySlice.TOTAL))
                .isEqualTo(
                        figures.of(DutySlice.COMPLETED) + figures.of(DutySlice.OPEN) + figures.of(DutySlice.STOPPED));
        opens(filter, line, figures);
    }

    private void opens(BoardFilter filter, @Nullable PlanLineId line, DutyFigures figures) {
        FilteredBoard narrowed = FilteredBoard.of(filter, columns);
        for (DutySlice slice : DutySlice.values()) {
            assertThat(narrowed.duties(content, new DutyQuestion(filter, line, slice)))
                    .as("%s of %s", slice, filter)
                    .hasSize(figures.of(slice));
        }
    }

    private List<BoardFilter> filters() {
        List<BoardFilter> filters = new ArrayList<>(List.of(BoardFilter.ALL));
        for (LineSlice slice : LineSlice.values()) {
            filters.add(BoardFilter.of(slice));
        }
        for (Timeliness timeliness : Timeliness.values()) {
            filters.add(BoardFilter.ALL.judged(timeliness));
        }
        String last = columns.get(columns.size() - 1).code();
        filters.add(new BoardFilter("Chuyên đề 1", last, LineSlice.ISSUED, Timeliness.OVERDUE, null, "van"));
        filters.add(new BoardFilter(null, last, null, null, null, "1"));
        return filters;
    }

    private void subtotals(BoardFilter filter) {
        FilteredBoard filtered = FilteredBoard.of(filter, columns);
        List<BoardLine> lines = filtered.lines(content);
        List<BoardCell> cells = lines.stream()
                .flatMap(line -> filtered.cells(content, line).stream())
                .toList();
        BoardTallies tallies = new BoardTallies(lines, cells, filtered.columns());
        tallies.all().forEach((column, tally) -> opens(filter.in(column), null, tally.duties()));
        lines.stream()
                .map(line -> line.work().theme())
                .distinct()
                .forEach(theme -> tallies.of(theme)
                        .forEach((column, tally) -> opens(filter.of(theme).in(column), null, tally.duties())));
        lines.forEach(line ->
                tallies.of(line).forEach((column, tally) -> opens(filter.in(column), line.id(), tally.duties())));
    }
}
