package vn.dondoc.board.ui;

import com.vaadin.flow.component.Component;
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
import vn.dondoc.board.LineSlice;
import vn.dondoc.board.Milestone;
import vn.dondoc.board.PlanNumbers;
import vn.dondoc.board.Reached;
import vn.dondoc.board.UnitNumbers;
import vn.dondoc.common.ui.NumberTable;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.Timeliness;

/** The numbers of a plan as tables; each number opens exactly its rows on the board (domain §5, rule 8). */
final class NumberTables {

    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    private static final List<LineSlice> SLICES = List.of(
            LineSlice.STANDING,
            LineSlice.ISSUED,
            LineSlice.DONE,
            LineSlice.DONE_LATE,
            LineSlice.UNDER_WAY,
            LineSlice.OVERDUE,
            LineSlice.SUSPENDED,
            LineSlice.DRAFTING,
            LineSlice.PLANNED);

    private static final List<Timeliness> JUDGED = List.of(
            Timeliness.DONE_ON_TIME,
            Timeliness.DONE_LATE,
            Timeliness.IN_TIME,
            Timeliness.DUE_SOON,
            Timeliness.OVERDUE,
            Timeliness.NO_DUE);

    private final PlanNumbers numbers;

    NumberTables(PlanNumbers numbers) {
        this.numbers = numbers;
    }

    /** By theme, in lines. */
    Component themes() {
        NumberTable table = table(
                "plan.numbers.themes",
                "document.theme",
                Stream.concat(
                        SLICES.stream().map(slice -> Texts.say("plan.numbers." + slice)),
                        Stream.of(Texts.say("plan.numbers.rate"))));
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
                SLICES.stream()
                        .map(slice -> NumberTable.number(
                                figures.of(slice), to(BoardFilter.of(slice).of(filter.theme())))),
                Stream.of(rate(figures.of(LineSlice.DONE), figures.of(LineSlice.STANDING))));
    }

    /** By unit and group of units, in lead duties. */
    Component units() {
        NumberTable table = table(
                "plan.numbers.units",
                "plan.unit",
                Stream.of(
                                Stream.of(Texts.say("plan.numbers.leads")),
                                JUDGED.stream().map(each -> Texts.say("timeliness." + each)),
                                Stream.of(Texts.say("plan.numbers.rate")))
                        .flatMap(words -> words));
        numbers.units().forEach(unit -> {
            BoardFilter filter = BoardFilter.ALL.counted(null, unit.column().code());
            var row = table.row(new Anchor(to(filter), unit.column().name()), judged(filter, unit));
            row.getElement().getClassList().set("figures-total", unit.column().folds());
        });
        return table;
    }

    private Stream<Component> judged(BoardFilter filter, UnitNumbers unit) {
        return Stream.of(
                        Stream.of(NumberTable.number(unit.leads(), to(filter))),
                        JUDGED.stream().map(each -> NumberTable.number(unit.of(each), to(filter.judged(each)))),
                        Stream.of(rate(unit.done(), unit.leads())))
                .flatMap(cells -> cells);
    }

    /** Themes by units and groups: lead duties done of all. */
    Component cross() {
        List<BoardGroup> columns = HeatPicture.columns(numbers);
        NumberTable table =
                table("plan.numbers.cross", "document.theme", columns.stream().map(BoardGroup::name));
        numbers.themes().forEach(theme -> {
            Map<String, BoardTally> tallies = numbers.tallies().of(theme.theme());
            table.row(
                    new Span(themeName(theme.theme())),
                    columns.stream().map(column -> tally(theme.theme(), column, tallies.get(column.code()))));
        });
        return table;
    }

    private Component tally(String theme, BoardGroup column, @Nullable BoardTally tally) {
        return tally == null || tally.leads() == 0
                ? NumberTable.nothing("–")
                : new Anchor(to(BoardFilter.ALL.counted(theme, column.code())), HeatPicture.words(tally));
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
        return point.past() || milestone == Milestone.DUE
                ? NumberTable.number(point.of(milestone), to(BoardFilter.of(new Reached(milestone, point.until()))))
                : NumberTable.nothing("–");
    }

    private static NumberTable table(String label, String first, Stream<String> heads) {
        return new NumberTable(Texts.say(label), Stream.concat(Stream.of(Texts.say(first)), heads));
    }

    private static Component rate(int done, int all) {
        return all == 0 ? NumberTable.nothing("–") : new Span(Texts.say("plan.numbers.percent", 100.0 * done / all));
    }

    static String themeName(String theme) {
        return theme.isEmpty() ? Texts.say("board.theme.none") : theme;
    }

    private String to(BoardFilter filter) {
        return BoardAddress.of(numbers.plan(), filter);
    }
}
