package vn.dondoc.plan.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.assignment.DutyRole;
import vn.dondoc.common.OfficeTime;
import vn.dondoc.common.UnitId;
import vn.dondoc.common.sheet.SheetContent;
import vn.dondoc.common.ui.Texts;
import vn.dondoc.document.look.TypeWords;
import vn.dondoc.plan.BoardCell;
import vn.dondoc.plan.BoardFilter;
import vn.dondoc.plan.BoardLine;
import vn.dondoc.plan.BoardView;

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

    private final BoardView view;
    private final Map<UnitId, String> names;

    private BoardExport(BoardView view, Map<UnitId, String> names) {
        this.view = view;
        this.names = names;
    }

    static SheetContent of(BoardView view, BoardFilter filter, Map<UnitId, String> names, Instant now) {
        BoardExport export = new BoardExport(view, names);
        return new SheetContent(
                Texts.say("menu.plans"),
                export.lines(filter, now),
                HEADINGS.stream().map(Texts::say).toList(),
                view.lines().stream().map(export::row).toList());
    }

    private List<String> lines(BoardFilter filter, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(view.content().name());
        lines.add(Texts.say("board.export.as-of", OfficeTime.said(now)));
        lines.add(Texts.say("board.count", view.lines().size(), view.figures().lines()));
        String filtered = words(filter);
        if (!filtered.isEmpty()) {
            lines.add(Texts.say("board.export.filter", filtered));
        }
        return lines;
    }

    private static String words(BoardFilter filter) {
        return Stream.of(
                        Objects.requireNonNullElse(filter.theme(), ""),
                        Objects.requireNonNullElse(filter.column(), ""),
                        filter.slice() == null ? "" : LineLook.words(filter.slice()),
                        filter.timeliness() == null ? "" : Texts.say("timeliness." + filter.timeliness()),
                        filter.reached() == null ? "" : MilestoneWords.of(filter.reached()),
                        filter.text())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("; "));
    }

    private List<Object> row(BoardLine line) {
        List<BoardCell> cells = view.cells().getOrDefault(line.id(), List.of());
        Object due = line.due().date() == null ? line.due().words() : line.due().date();
        long leads = cells.stream().filter(BoardCell::counted).count();
        long done = cells.stream()
                .filter(BoardCell::counted)
                .filter(BoardCell::done)
                .count();
        return List.of(
                line.theme(),
                Objects.requireNonNullElse(line.symbol(), ""),
                TypeWords.of(line.type()),
                line.summary(),
                units(cells, DutyRole.LEAD),
                units(cells, DutyRole.COORDINATE),
                Objects.requireNonNull(due),
                LineLook.of(line).words(),
                leads == 0 ? "" : Texts.say("plan.figures.brief", done, leads));
    }

    private String units(List<BoardCell> cells, DutyRole role) {
        return cells.stream()
                .filter(cell -> cell.role() == role)
                .map(cell -> names.getOrDefault(cell.unit(), cell.unit().code()))
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }
}
