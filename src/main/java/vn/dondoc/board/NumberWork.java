package vn.dondoc.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.board.PlanNumbers.ThemeNumbers;
import vn.dondoc.common.UnitId;
import vn.dondoc.duty.KnownSince;
import vn.dondoc.plan.PlanContent;

/** Counts what is on a whole plan: its lines by theme and month, its lead duties by unit. */
record NumberWork(BoardContent content, List<BoardGroup> columns) {

    private static final int MOST_MONTHS = 60;

    List<ThemeNumbers> themes() {
        return content.lines().stream()
                .collect(groupingBy(line -> line.work().theme(), LinkedHashMap::new, toList()))
                .entrySet()
                .stream()
                .map(theme -> new ThemeNumbers(theme.getKey(), BoardFigures.of(theme.getValue())))
                .toList();
    }

    PlanNumbers.Duties duties() {
        return new PlanNumbers.Duties(
                DutyFigures.of(cells()), units(), new BoardTallies(content.lines(), cells(), columns));
    }

    /** Groups come before their units. */
    private List<UnitNumbers> units() {
        return columns.stream()
                .flatMap(NumberWork::withUnits)
                .map(column -> new UnitNumbers(column, DutyFigures.of(cellsOf(column))))
                .filter(numbers -> numbers.duties().any())
                .toList();
    }

    private static Stream<BoardGroup> withUnits(BoardGroup column) {
        Stream<BoardGroup> units = column.units().stream()
                .map(unit -> new BoardGroup(unit.id().code(), unit.name(), List.of(unit), false));
        return column.folds() ? Stream.concat(Stream.of(column), units) : units;
    }

    private List<BoardCell> cellsOf(BoardGroup column) {
        Set<UnitId> units = column.units().stream().map(BoardUnit::id).collect(toSet());
        return cells().stream().filter(cell -> units.contains(cell.unit())).toList();
    }

    private List<BoardCell> cells() {
        return content.lines().stream()
                .flatMap(line -> content.cellsOf(line).stream())
                .toList();
    }

    /** Every month of the plan's period, and on to the present one while the period is over. */
    List<CurvePoint> curve(PlanContent plan, LocalDate today, KnownSince known) {
        YearMonth first = YearMonth.from(plan.from());
        YearMonth end = YearMonth.from(plan.to().isAfter(today) ? plan.to() : today);
        YearMonth last = end.isAfter(first.plusMonths(MOST_MONTHS - 1L)) ? first.plusMonths(MOST_MONTHS - 1L) : end;
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> CurvePoint.of(month.atEndOfMonth(), content.lines(), today, known))
                .toList();
    }
}
