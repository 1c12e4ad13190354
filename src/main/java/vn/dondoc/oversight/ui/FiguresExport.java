package vn.dondoc.oversight.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.Rate;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.common.ui.Dates;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.duty.look.TimelinessLook;
import vn.dondoc.oversight.FigureColumn;
import vn.dondoc.oversight.FigureDuty;
import vn.dondoc.oversight.FigureQuestion;
import vn.dondoc.oversight.FigureRow;
import vn.dondoc.oversight.FigureTable;
import vn.dondoc.oversight.Figures;

/** Figures, and the duties behind one of them, as sheets: exactly what the screen shows, with what was asked above it. */
final class FiguresExport {

    private static final List<String> FORMULAS = List.of("A", "B", "RATE");
    private static final List<String> ROW_HEADINGS = List.of(
            "figures.rows.symbol",
            "figures.rows.work",
            "figures.rows.unit",
            "figures.rows.due",
            "figures.rows.state",
            "figures.rows.timeliness");

    private FiguresExport() {}

    /** A table of figures with its total. */
    static SheetContent of(FigureTable table, Instant now) {
        List<FigureColumn> columns = Arrays.stream(ColumnGroup.values())
                .flatMap(group -> group.columns().stream())
                .toList();
        List<String> headings =
                new ArrayList<>(List.of(FigureWords.of(table.question().by())));
        columns.forEach(column -> headings.add(FigureWords.of(column)));
        FiguresSheet.RATES.forEach(rate -> headings.add(Texts.say("figures.rate." + rate)));
        List<List<Object>> rows = new ArrayList<>();
        for (FigureRow line : table.lines()) {
            rows.add(row(table, FigureWords.label(table.question().by(), line), line.figures(), columns));
        }
        rows.add(row(table, Texts.say("figures.total"), table.total(), columns));
        return new SheetContent(Texts.say("figures.title"), above(table, now), headings, rows);
    }

    private static List<String> above(FigureTable table, Instant now) {
        List<String> lines = new ArrayList<>(List.of(
                Texts.say("figures.title"),
                days(table.question()),
                Texts.say("board.export.as-of", OfficeTime.saidHour(now), OfficeTime.saidDay(now))));
        FigureWords.unknown(table.unknownUntil()).ifPresent(lines::add);
        FigureWords.twice(table).ifPresent(lines::add);
        FORMULAS.forEach(
                term -> lines.add(Texts.say("figures.term." + term) + ": " + Texts.say("figures.definition." + term)));
        return lines;
    }

    private static String days(FigureQuestion question) {
        return Texts.say("figures.days", Dates.day(question.from()), Dates.day(question.to()));
    }

    private static List<Object> row(FigureTable table, String label, Figures figures, List<FigureColumn> columns) {
        List<Object> row = new ArrayList<>(List.of(label));
        columns.forEach(column -> row.add(table.knows(column) ? figures.of(column) : FigureWords.unknown()));
        Stream.of(figures.rateA(), figures.rateB(), figures.onTimeRate(), figures.firstOnTimeRate())
                .forEach(rate -> row.add(table.unknownUntil() == null ? percent(rate) : FigureWords.unknown()));
        return row;
    }

    private static Object percent(Rate rate) {
        return rate.percent().<Object>map(BigDecimal::doubleValue).orElse("");
    }

    /** The duties behind a figure; {@code what} says which figure it is. */
    static SheetContent of(List<String> what, List<FigureDuty> duties) {
        return new SheetContent(
                Texts.say("figures.rows.title"),
                what,
                ROW_HEADINGS.stream().map(Texts::say).toList(),
                duties.stream().map(FiguresExport::row).toList());
    }

    private static List<Object> row(FigureDuty duty) {
        return List.of(
                duty.symbol(),
                duty.work(),
                duty.unitName(),
                Objects.requireNonNullElse(duty.due(), ""),
                duty.status() == null
                        ? FigureWords.unknown()
                        : Texts.say("duty.state." + duty.status().state()),
                duty.status() == null ? FigureWords.unknown() : TimelinessLook.words(duty.status()));
    }
}
