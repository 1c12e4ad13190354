package vn.dondoc.board.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.board.BoardCell;
import vn.dondoc.board.BoardFilter;
import vn.dondoc.board.BoardLine;
import vn.dondoc.board.BoardPage;
import vn.dondoc.board.BoardUnit;
import vn.dondoc.board.DutySlice;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.look.DocumentTypeText;
import vn.dondoc.duty.DutyRole;
import vn.dondoc.duty.DutyState;

/** The lines of a board as they are shown, with the filter above them. */
final class BoardExport {

    private static final List<String> HEADINGS = List.of(
            "document.theme",
            "document.symbol",
            "document.type",
            "document.summary",
            "board.export.leads",
            "board.export.coordinators",
            "plan.due",
            "document.state",
            "board.export.tally");

    private final BoardPage page;
    private final Map<UnitId, String> names;
    private final List<BoardUnit> units;

    private BoardExport(BoardPage page, Map<UnitId, String> names) {
        this.page = page;
        this.names = names;
        this.units = page.shown().columns().stream()
                .flatMap(group -> group.units().stream())
                .distinct()
                .toList();
    }

    static SheetContent of(BoardPage page, BoardFilter filter, Map<UnitId, String> names, Instant now) {
        BoardExport export = new BoardExport(page, names);
        return new SheetContent(
                Texts.say("menu.plans"),
                export.lines(filter, now),
                Stream.concat(
                                HEADINGS.stream().map(Texts::say),
                                export.units.stream().map(BoardUnit::name))
                        .toList(),
                page.shown().lines().stream().map(export::row).toList());
    }

    private List<String> lines(BoardFilter filter, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(page.content().name());
        lines.add(Texts.say("board.export.as-of", OfficeTime.saidHour(now), OfficeTime.saidDay(now)));
        lines.add(Texts.say(
                "board.count", page.shown().lines().size(), page.figures().lines()));
        String filtered = FilterWords.of(filter, page.choices().columns());
        if (!filtered.isEmpty()) {
            lines.add(Texts.say("board.export.filter", filtered));
        }
        return lines;
    }

    private List<Object> row(BoardLine line) {
        List<BoardCell> cells = page.shown().cells().getOrDefault(line.id(), List.of());
        Object due = line.work().due().date() == null
                ? line.work().due().words()
                : line.work().due().date();
        long leads = cells.stream().filter(DutySlice.TOTAL::has).count();
        long done = cells.stream().filter(DutySlice.COMPLETED::has).count();
        List<Object> row = new ArrayList<>(List.of(
                line.work().theme(),
                Objects.requireNonNullElse(line.work().symbol(), ""),
                DocumentTypeText.of(line.work().type()),
                line.work().summary(),
                units(cells, DutyRole.LEAD),
                units(cells, DutyRole.COORDINATE),
                Objects.requireNonNull(due),
                LineLook.of(line).words(),
                leads == 0 ? "" : Texts.say("plan.figures.brief", done, leads)));
        units.forEach(unit -> row.add(words(line, unit, cells)));
        return row;
    }

    /** What the board says of a unit in a line. */
    private static String words(BoardLine line, BoardUnit unit, List<BoardCell> cells) {
        return cells.stream()
                .filter(cell -> cell.unit().equals(unit.id()))
                .map(cell -> DutyCellLook.of(cell, line.status().state()).words())
                .collect(Collectors.joining("; "));
    }

    private String units(List<BoardCell> cells, DutyRole role) {
        return cells.stream()
                .filter(cell -> cell.role() == role && cell.state() != DutyState.TRANSFERRED)
                .map(cell -> names.getOrDefault(cell.unit(), cell.unit().code()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
