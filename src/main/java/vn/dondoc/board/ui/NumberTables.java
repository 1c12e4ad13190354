package vn.dondoc.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.board.BoardFigures;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.BoardGroup;
import vn.dondoc.board.BoardTally;
import vn.dondoc.board.CurvePoint;
import vn.dondoc.board.DutyFigures;
import vn.dondoc.board.DutyQuestion;
import vn.dondoc.board.DutySlice;
import vn.dondoc.board.LineSlice;
import vn.dondoc.board.Milestone;
import vn.dondoc.board.PlanNumbers;
import vn.dondoc.board.Reached;
import vn.dondoc.common.Rate;
import vn.dondoc.common.ui.NumberTable;
import vn.dondoc.common.ui.Percent;
import vn.dondoc.common.ui.Texts;

/** The numbers of a plan as tables; each number opens exactly its rows on the board (domain §5, rule 8). */
final class NumberTables {

    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private static final List<LineSlice> SLICES = List.of(
            LineSlice.ISSUED,
            LineSlice.DONE,
            LineSlice.DONE_LATE,
            LineSlice.UNDER_WAY,
            LineSlice.OVERDUE,
            LineSlice.SUSPENDED,
            LineSlice.DRAFTING,
            LineSlice.PLANNED,
            LineSlice.DROPPED);

    private final PlanNumbers numbers;

    NumberTables(PlanNumbers numbers) {
        this.numbers = numbers;
    }

    /** By theme, in lines. */
    Component themes() {
        NumberTable table = table(
                "plan.numbers.themes",
                "document.theme",
                Stream.of(
                                Stream.of("ISSUED_RATE", "DONE_RATE", "LINES").map(head -> "plan.numbers.term." + head),
                                SLICES.stream().map(slice -> "plan.numbers." + slice))
                        .flatMap(keys -> keys)
                        .map(Texts::say));
        table.row(new Span(Texts.say("figures.total")), slices(BoardFilter.ALL, numbers.figures()))
                .addClassName("figures-total");
        numbers.themes()
                .forEach(theme -> table.row(
                        new Anchor(to(BoardFilter.ALL.of(theme.theme())), themeName(theme.theme())),
                        slices(BoardFilter.ALL.of(theme.theme()), theme.figures())));
        return table;
    }

    private Stream<Component> slices(BoardFilter filter, BoardFigures figures) {
        return Stream.concat(
                Stream.of(
                        rate(figures.issuedRate()),
                        rate(figures.doneRate()),
                        NumberTable.number(figures.lines(), to(filter))),
                SLICES.stream()
                        .map(slice -> NumberTable.number(
                                figures.of(slice), to(BoardFilter.of(slice).of(filter.theme())))));
    }

    /** By unit and group of units, in lead duties. */
    Component units() {
        NumberTable table = table(
                "plan.numbers.units",
                "plan.unit",
                Stream.of(
                                Stream.of("A", "B", "ON_TIME").map(rate -> "plan.numbers.term." + rate),
                                Stream.of(DutySlice.values()).map(slice -> "plan.duties." + slice))
                        .flatMap(keys -> keys)
                        .map(Texts::say));
        table.row(
                        new Span(Texts.say("figures.total")),
                        duties(BoardFilter.ALL, numbers.duties().all()))
                .addClassName("figures-total");
        numbers.duties().units().forEach(unit -> {
            BoardFilter filter = BoardFilter.ALL.in(unit.column().code());
            var row = table.row(new Anchor(to(filter), unit.column().name()), duties(filter, unit.duties()));
            row.getElement().getClassList().set("figures-total", unit.column().folds());
        });
        return table;
    }

    private Stream<Component> duties(BoardFilter filter, DutyFigures duties) {
        return Stream.concat(
                Stream.of(duties.rateA(), duties.rateB(), duties.onTimeRate()).map(NumberTables::rate),
                Stream.of(DutySlice.values()).map(slice -> NumberTable.number(duties.of(slice), to(filter, slice))));
    }

    /** Themes by units and groups: lead duties done of all. */
    Component cross() {
        List<BoardGroup> columns = HeatPicture.columns(numbers);
        NumberTable table =
                table("plan.numbers.cross", "document.theme", columns.stream().map(BoardGroup::name));
        numbers.themes().forEach(theme -> {
            Map<String, BoardTally> tallies = numbers.duties().tallies().of(theme.theme());
            table.row(
                    new Span(themeName(theme.theme())),
                    columns.stream().map(column -> tally(theme.theme(), column, tallies.get(column.code()))));
        });
        return table;
    }

    /** Two numbers, each with its own duties behind it. */
    private Component tally(String theme, BoardGroup column, @Nullable BoardTally tally) {
        if (tally == null || !tally.duties().any()) {
            return NumberTable.nothing("–");
        }
        BoardFilter filter = BoardFilter.ALL.of(theme).in(column.code());
        return new Span(
                number(filter, tally, DutySlice.COMPLETED), new Text("/"), number(filter, tally, DutySlice.TOTAL));
    }

    private Component number(BoardFilter filter, BoardTally tally, DutySlice slice) {
        return NumberTable.number(tally.duties().of(slice), to(filter, slice));
    }

    /** Month by month, in lines. */
    Component months() {
        NumberTable table = table(
                "plan.numbers.months",
                "plan.numbers.month",
                Stream.of(Milestone.values()).map(MilestoneWords::of));
        numbers.curve()
                .forEach(point -> table.row(
                        new Span(MONTH.format(point.until())),
                        Stream.of(Milestone.values()).map(milestone -> reached(point, milestone))));
        return table;
    }

    private Component reached(CurvePoint point, Milestone milestone) {
        if (!point.knows(milestone)) {
            return NumberTable.nothing(Texts.say("duty.state.unknown"));
        }
        return point.past() || milestone == Milestone.DUE
                ? NumberTable.number(point.of(milestone), to(BoardFilter.of(new Reached(milestone, point.until()))))
                : NumberTable.nothing("–");
    }

    private static NumberTable table(String label, String first, Stream<String> heads) {
        return new NumberTable(Texts.say(label), Stream.concat(Stream.of(Texts.say(first)), heads));
    }

    private static Component rate(Rate rate) {
        return new Span(Percent.of(rate));
    }

    static String themeName(String theme) {
        return theme.isEmpty() ? Texts.say("board.theme.none") : theme;
    }

    private String to(BoardFilter filter) {
        return BoardAddress.of(numbers.plan(), filter);
    }

    private String to(BoardFilter filter, DutySlice slice) {
        return DutyAddress.of(numbers.plan(), DutyQuestion.of(filter, slice));
    }
}
